package jp.yui.scenario.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What can be read as text in a file, also inside a zip in it. */
final class Texts {
  private static final Charset WINDOWS = Charset.forName("windows-31j");
  private static final int DEEPEST = 2;
  private static final int MOST_ENTRIES = 500;
  private static final int MOST_BYTES = 20 * 1024 * 1024;

  private final List<Text> found = new ArrayList<>();
  private boolean whole = true;
  private int bytes;
  private int entries;

  private Texts() {}

  /** A text, and the file that it stands in. */
  record Text(String file, String text) {}

  /**
   * What was seen.
   *
   * @param whole whether nothing is left that may hold something
   */
  record Seen(List<Text> texts, boolean whole) {}

  static Seen of(String file, byte[] content) {
    Texts texts = new Texts();
    texts.open(file, content, 0);
    return new Seen(texts.found, texts.whole);
  }

  /** The text; empty where it is none. */
  static Optional<String> plain(byte[] content) {
    if (begins(content, 0xFF, 0xFE) || begins(content, 0xFE, 0xFF)) {
      return decoded(content, StandardCharsets.UTF_16);
    }
    for (byte one : content) {
      if (one == 0) {
        return Optional.empty();
      }
    }
    return begins(content, '%', 'P', 'D', 'F')
        ? Optional.empty()
        : decoded(content, StandardCharsets.UTF_8).or(() -> decoded(content, WINDOWS));
  }

  private void open(String file, byte[] content, int depth) {
    if (begins(content, 'P', 'K', 3, 4)) {
      unpack(file, content, depth);
      return;
    }
    Optional<String> plain = plain(content);
    plain.ifPresent(text -> found.add(new Text(file, text)));
    whole &= plain.isPresent();
  }

  private void unpack(String file, byte[] zip, int depth) {
    if (depth == DEEPEST) {
      whole = false;
      return;
    }
    // Names of another code are of no interest here; their bytes must be readable, no more.
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readNBytes(MOST_BYTES - bytes);
        bytes += content.length;
        if (bytes >= MOST_BYTES || ++entries > MOST_ENTRIES) {
          whole = false;
          return;
        }
        if (!entry.isDirectory()) {
          open(file, content, depth + 1);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      whole = false;
    }
  }

  private static Optional<String> decoded(byte[] content, Charset code) {
    try {
      return Optional.of(
          code.newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean begins(byte[] content, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (content.length <= i || (content[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
