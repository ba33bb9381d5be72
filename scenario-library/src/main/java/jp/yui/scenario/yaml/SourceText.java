package jp.yui.scenario.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;

/**
 * A file's text.
 *
 * @param file the name under which problems speak of it
 */
record SourceText(String file, String text) {
  /** Bytes; a scenario is a few thousand. */
  static final int LARGEST = 1_000_000;

  /** Reads a UTF-8 file; empty when it is too large, is no UTF-8 or cannot be read. */
  static Optional<SourceText> read(Path path, String file, Problems problems) {
    Position whole = Position.of(file);
    try {
      if (!Files.isRegularFile(path)) {
        problems.error(whole, "file-missing", file);
      } else if (Files.size(path) > LARGEST) {
        problems.error(whole, "file-size", LARGEST);
      } else {
        return decode(Files.readAllBytes(path), file, problems);
      }
    } catch (IOException e) {
      problems.error(whole, "file-unreadable", e.getClass().getSimpleName());
    }
    return Optional.empty();
  }

  /** The text of a UTF-8 file's bytes; empty when they are no UTF-8. */
  static Optional<SourceText> decode(byte[] bytes, String file, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    boolean broken = decoder.decode(ByteBuffer.wrap(bytes), out, true).isError();
    String text = out.flip().toString();
    if (!broken) {
      return Optional.of(
          new SourceText(file, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }
    problems.error(new SourceText(file, text).end(), "file-encoding");
    return Optional.empty();
  }

  private Position end() {
    return at(text.codePointCount(0, text.length()));
  }

  /** The place of the n-th character (code point), counted from 0. */
  Position at(int character) {
    int line = 1;
    int column = 1;
    int[] all = text.codePoints().limit(Math.max(character, 0)).toArray();
    for (int c : all) {
      boolean ends = c == '\n';
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return new Position(file, line, column);
  }

  /** Where the text of a block ({@code |} or {@code >}) begins. */
  Position firstCharacterBelow(Position indicator) {
    List<String> lines = text.lines().skip(indicator.line()).limit(1000).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank()) {
        int indent = line.length() - line.stripLeading().length();
        return new Position(file, indicator.line() + 1 + i, indent + 1);
      }
    }
    return indicator;
  }
}
