package jp.yui.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The same files make the same zip, byte for byte, on one release of Java. */
final class PackageZip {
  private static final int PROGRAM = 0100755;
  private static final int FILE = 0100644;

  private PackageZip() {}

  /**
   * Writes it.
   *
   * @param folder what everything stands in
   */
  static void write(Tree tree, String folder, Path zip) throws IOException {
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      for (String name : tree.files()) {
        Path file = tree.at(name);
        ZipArchiveEntry entry = new ZipArchiveEntry(folder + "/" + name);
        entry.setTime(Tree.TIME.toEpochMilli());
        // The zip's own time has no zone; unpacked elsewhere than in Japan the files would get
        // another, and the archive of classes would not fit them.
        X5455_ExtendedTimestamp zoned = new X5455_ExtendedTimestamp();
        zoned.setModifyFileTime(FileTime.from(Tree.TIME));
        entry.addExtraField(zoned);
        entry.setUnixMode(isProgram(name, file) ? PROGRAM : FILE);
        out.putArchiveEntry(entry);
        Files.copy(file, out);
        out.closeArchiveEntry();
      }
    }
  }

  /**
   * On Windows nothing tells what is a program elsewhere, but there the runtime is Windows' too.
   */
  private static boolean isProgram(String name, Path file) {
    return name.equals("yui")
        || (file.getFileSystem().supportedFileAttributeViews().contains("posix")
            && Files.isExecutable(file)
            && name.startsWith("runtime/"));
  }
}
