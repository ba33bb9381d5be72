package jp.yui.scenario.trust;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files in a folder. Each is written beside its place, forced to the disk, then moved there. */
public final class FolderFiles implements TrustStore, RepositoryFiles {
  private static final String UNFINISHED = ".new";

  private final Path folder;

  /** Files of that folder; it is made with the first one. */
  public FolderFiles(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public Optional<byte[]> read(String name) throws IOException {
    Path file = place(name);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void write(String name, byte[] content) throws IOException {
    Path file = place(name);
    Path parent = Objects.requireNonNull(file.getParent());
    Files.createDirectories(parent);
    Path unfinished = Files.createTempFile(parent, "", UNFINISHED);
    try {
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    force(parent);
  }

  @Override
  public void delete(String name) throws IOException {
    Path file = place(name);
    if (Files.deleteIfExists(file)) {
      force(Objects.requireNonNull(file.getParent()));
    }
  }

  @Override
  public Set<String> names(String beginning) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.startsWith(beginning) && !name.endsWith(UNFINISHED))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private Path place(String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IOException("leads out of the folder: " + name);
    }
    return file;
  }

  /** Makes the name durable. Windows cannot open a folder, and does it by itself. */
  private static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
