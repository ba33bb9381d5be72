package jp.yui.platform.distribution.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.yui.scenario.trust.MemoryFiles;

/**
 * A ceremony's folder as people carry it: packed with or without the folders above it. Of what is
 * in it only the public metadata is read.
 */
final class CeremonyZip {
  private static final Pattern NAME =
      Pattern.compile("(?:.*/)?((?:metadata|targets)/[A-Za-z0-9._-]+\\.json)");
  private static final int MOST_FILES = 2000;
  private static final int MOST_BYTES = 5_000_000;

  private CeremonyZip() {}

  /** Empty where it is no zip with metadata in it, or larger than any ceremony's. */
  static Optional<MemoryFiles> read(byte[] zip) {
    MemoryFiles files = new MemoryFiles();
    boolean any = false;
    int left = MOST_BYTES;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      ZipEntry entry;
      int number = 0;
      while ((entry = in.getNextEntry()) != null) {
        Matcher name = NAME.matcher(entry.getName());
        if (++number > MOST_FILES) {
          return Optional.empty();
        }
        if (name.matches()) {
          byte[] content = in.readNBytes(left + 1);
          left -= content.length;
          if (left < 0) {
            return Optional.empty();
          }
          files.write(name.group(1), content);
          any = true;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return any ? Optional.of(files) : Optional.empty();
  }

  static byte[] write(SortedMap<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
