package jp.yui.agent.intake.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.PathContent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes one file out of a zip that was read, and so checked, before. */
public final class ZipMember {
  private ZipMember() {}

  /**
   * Copies a file.
   *
   * @param name as in {@link jp.yui.agent.intake.Place#file()}: {@code outer.zip!inner}; without
   *     {@code !} the file itself
   * @throws NoSuchFileException if the zip has no such file
   */
  public static void copy(Path file, String name, Path to) throws IOException {
    int inner = name.indexOf('!');
    copy(PathContent.of(file), inner < 0 ? "" : name.substring(inner + 1), to);
  }

  private static void copy(Content content, String path, Path to) throws IOException {
    if (path.isEmpty()) {
      try (InputStream in = content.open()) {
        Files.copy(in, to);
      }
      return;
    }
    int inner = path.indexOf('!');
    String first = inner < 0 ? path : path.substring(0, inner);
    try (var channel = content.channel();
        ZipFile zip = ZipFiles.open(channel)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (EntryName.of(entry).filter(first::equals).isPresent()) {
          String rest = inner < 0 ? "" : path.substring(inner + 1);
          copy(new EntryContent(zip, entry, first), rest, to);
          return;
        }
      }
    }
    throw new NoSuchFileException(path);
  }
}
