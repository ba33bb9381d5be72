package jp.yui.agent.intake.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.PathContent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes one file out of a zip that was read, and so checked, before. */
public final class ZipMember {
  private static final byte[] MAGIC = {'P', 'K'};

  private ZipMember() {}

  /**
   * Copies a file, under its own name.
   *
   * @param name as in {@link jp.yui.agent.intake.Place#file()}: {@code outer.zip!inner}; of what is
   *     no zip, its own
   * @throws NoSuchFileException if the zip has no such file, or names fit several ({@code !} may be
   *     part of a name)
   */
  public static Path copy(Path file, String name, Path folder) throws IOException {
    Content content = PathContent.of(file);
    if (!zip(content)) {
      return copy(content, folder.resolve(name));
    }
    List<String> rests = new ArrayList<>();
    for (int i = name.indexOf('!'); i >= 0; i = name.indexOf('!', i + 1)) {
      rests.add(name.substring(i + 1));
    }
    List<Path> copies = new ArrayList<>();
    for (String rest : rests) {
      members(content, rest, folder, copies);
    }
    if (copies.size() != 1) {
      throw new NoSuchFileException(name);
    }
    return copies.getFirst();
  }

  private static void members(Content content, String path, Path folder, List<Path> copies)
      throws IOException {
    try (var channel = content.channel();
        ZipFile zip = ZipFiles.open(channel)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        String name = EntryName.of(entry).orElse("");
        Content member = new EntryContent(zip, entry, name);
        if (name.equals(path)) {
          copies.add(copy(member, folder.resolve(name.substring(name.lastIndexOf('/') + 1))));
        } else if (path.startsWith(name + "!") && zip(member)) {
          members(member, path.substring(name.length() + 1), folder, copies);
        }
      }
    }
  }

  private static boolean zip(Content content) throws IOException {
    try (InputStream in = content.open()) {
      return java.util.Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    }
  }

  private static Path copy(Content content, Path to) throws IOException {
    try (InputStream in = content.open()) {
      Files.copy(in, to);
    }
    return to;
  }
}
