package jp.yui.platform.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.yui.platform.catalogue.Bundle;

/** The shared scenario of the library, and invented versions and relatives of it. */
record Scenarios(Path folder) {

  /**
   * A version in which texts are replaced.
   *
   * @param texts what stands there → what shall stand there; each must be found
   */
  Bundle version(String version, String change, Map<String, String> texts) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (Bundle.holds(path)) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    replace(files, "version: 1.0.0", "version: " + version);
    texts.forEach((from, to) -> replace(files, from, to));
    files.put(
        "CHANGELOG.md",
        "## %s\n- %s\n".formatted(version, change).getBytes(StandardCharsets.UTF_8));
    return new Bundle(files);
  }

  private static void replace(Map<String, byte[]> files, String from, String to) {
    boolean[] found = {false};
    files.replaceAll(
        (path, content) -> {
          String text = new String(content, StandardCharsets.UTF_8);
          found[0] |= text.contains(from);
          return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
        });
    if (!found[0]) {
      throw new IllegalStateException("the shared scenario does not say any more: " + from);
    }
  }
}
