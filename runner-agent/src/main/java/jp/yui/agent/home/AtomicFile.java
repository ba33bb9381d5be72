package jp.yui.agent.home;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that after a crash or a power cut is there whole, or as it was before. */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes, waits for the disk, and puts the file in its place; for its owner only.
   *
   * @param target replaced if it exists
   */
  public static void write(Path target, byte[] content) throws IOException {
    Path draft = target.resolveSibling(target.getFileName() + ".tmp");
    Files.deleteIfExists(draft);
    try (FileChannel channel = OwnerOnly.newFile(draft)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    put(draft, target);
  }

  /**
   * Copies, waits for the disk, and puts the copy in its place; for its owner only.
   *
   * @param target replaced if it exists
   */
  public static void copy(Path from, Path target) throws IOException {
    Path draft = target.resolveSibling(target.getFileName() + ".tmp");
    Files.deleteIfExists(draft);
    try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
        FileChannel out = OwnerOnly.newFile(draft)) {
      long done = 0;
      while (done < in.size()) {
        done += in.transferTo(done, in.size() - done, out);
      }
      out.force(true);
    }
    put(draft, target);
  }

  /** Puts a file that nobody has open any more in the place of another, in one step. */
  public static void replace(Path draft, Path target) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    put(draft, target);
  }

  private static void put(Path draft, Path target) throws IOException {
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncFolder(target);
  }

  private static void syncFolder(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    // Windows has no handle on a folder to sync; NTFS journals the rename itself.
    if (folder != null && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
