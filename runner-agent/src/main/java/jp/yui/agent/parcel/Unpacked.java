package jp.yui.agent.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** As it lies on a disk. */
final class Unpacked implements Parcel {
  private final SortedMap<String, Path> files = new TreeMap<>();
  private final SortedSet<String> strange = new TreeSet<>();

  Unpacked(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)).toList()) {
        // Some file systems take Japanese names apart.
        String name =
            Normalizer.normalize(
                folder.relativize(path).toString().replace('\\', '/'), Normalizer.Form.NFC);
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          files.put(name, path);
        } else {
          strange.add(name);
        }
      }
    }
  }

  @Override
  public SortedSet<String> names() {
    return new TreeSet<>(files.keySet());
  }

  @Override
  public SortedSet<String> strange() {
    return strange;
  }

  @Override
  public InputStream read(String name) throws IOException {
    Path file = files.get(name);
    if (file == null) {
      throw new IOException(name);
    }
    return Files.newInputStream(file);
  }

  @Override
  public void close() {}
}
