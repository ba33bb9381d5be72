package jp.yui.platform.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a zip into memory, never into a folder, and never more than is sensible. */
final class Zip {
  private static final int MOST_ENTRIES = 500;
  private static final int MOST_PACKED = 20 * 1024 * 1024;
  private static final long MOST_BYTES = 50L * 1024 * 1024;
  private static final int MOST_KEPT = 1024 * 1024;
  private static final Charset WINDOWS = Charset.forName("windows-31j");

  private long bytes;

  private Zip() {}

  /**
   * A file.
   *
   * @param name with {@code /} between its parts
   * @param content without what is beyond the size of a scenario's file
   */
  record Entry(String name, byte[] content, boolean tooLarge) {}

  /**
   * What could be read.
   *
   * @param fault empty where all of it could
   */
  record Content(List<Entry> entries, String fault) {
    boolean whole() {
      return fault.isEmpty();
    }
  }

  static Content read(byte[] zip) {
    if (zip.length == 0) {
      return new Content(List.of(), "empty");
    }
    if (zip.length > MOST_PACKED) {
      return new Content(List.of(), "too-large-packed");
    }
    if (zip.length < 4 || zip[0] != 'P' || zip[1] != 'K') {
      return new Content(List.of(), "not-zip");
    }
    try {
      return new Zip().read(zip, StandardCharsets.UTF_8);
    } catch (IOException | IllegalArgumentException e) {
      // Windows writes names in its own code.
      try {
        return new Zip().read(zip, WINDOWS);
      } catch (IOException | IllegalArgumentException again) {
        return new Content(List.of(), "broken");
      }
    }
  }

  private Content read(byte[] zip, Charset names) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), names)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entries.size() == MOST_ENTRIES) {
          return new Content(List.of(), "too-many");
        }
        Entry read = read(in, entry.getName().replace('\\', '/'));
        if (bytes > MOST_BYTES) {
          return new Content(List.of(), "too-large");
        }
        if (!read.name().endsWith("/")) {
          entries.add(read);
        }
      }
    }
    return new Content(entries, "");
  }

  private Entry read(ZipInputStream in, String name) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] piece = new byte[8192];
    boolean tooLarge = false;
    for (int n = in.read(piece); n >= 0 && bytes <= MOST_BYTES; n = in.read(piece)) {
      bytes += n;
      tooLarge |= content.size() + n > MOST_KEPT;
      if (!tooLarge) {
        content.write(piece, 0, n);
      }
    }
    return new Entry(name, content.toByteArray(), tooLarge);
  }
}
