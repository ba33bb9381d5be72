package jp.yui.platform.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/** The key in a file that only its owner reads. */
final class KeyFile {
  private final Path file;

  KeyFile(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  Path path() {
    return file;
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** The key; where others can read the file, it is refused before it is read. */
  byte[] read() {
    try {
      if (OwnerOnly.othersCanRead(file)) {
        throw new SealingProblem("sealing.open-to-others", file.toString());
      }
      return KeyText.read(Files.readString(file, StandardCharsets.US_ASCII), file.toString());
    } catch (IOException e) {
      throw new SealingProblem("sealing.unreadable", file.toString(), e.toString());
    }
  }

  /** Makes one; of two processes that do so at once, the first one's stays. */
  void make() {
    Path folder = file.resolveSibling("");
    Path draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
          FileChannel.open(
              draft,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              OwnerOnly.attributes(folder))) {
        channel.write(ByteBuffer.wrap((KeyText.make() + "\n").getBytes(StandardCharsets.US_ASCII)));
        channel.force(true);
      }
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // The other one's.
    } catch (IOException e) {
      throw new SealingProblem("sealing.unwritable", file.toString(), e.toString());
    } finally {
      remove(draft);
    }
  }

  private static void remove(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
