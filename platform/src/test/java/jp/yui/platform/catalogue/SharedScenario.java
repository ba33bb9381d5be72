package jp.yui.platform.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The scenario that the library comes with. */
public final class SharedScenario {
  private static final Path FOLDER =
      Path.of("../scenario-library/scenarios/jido-teate/nintei-seikyu");

  private SharedScenario() {}

  public static TreeMap<String, byte[]> files() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(FOLDER)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = FOLDER.relativize(file).toString().replace('\\', '/');
        if (Bundle.holds(path)) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  public static Bundle bundle() {
    return new Bundle(files());
  }
}
