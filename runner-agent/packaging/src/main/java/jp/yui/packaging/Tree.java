package jp.yui.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that the package is put together in. Links count as what they point to. */
record Tree(Path root) {
  /** The time of every file: that of project.build.outputTimestamp, so that it tells nothing. */
  static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  static Tree emptied(Path root) throws IOException {
    delete(root);
    Files.createDirectories(root);
    return new Tree(root);
  }

  static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Its files by their names in it, with forward slashes, in one order on every machine. */
  List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  Path at(String name) {
    return root.resolve(name);
  }

  /** Copies a file or a whole folder to that name. */
  void take(Path from, String name) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        Path to = at(name).resolve(from.relativize(path).toString());
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.copy(path, to, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  void write(String name, byte[] content) throws IOException {
    Path file = at(name);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, content);
  }

  void write(String name, String content) throws IOException {
    write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  void setTimes() throws IOException {
    for (String name : files()) {
      Files.setLastModifiedTime(at(name), FileTime.from(TIME));
    }
  }
}
