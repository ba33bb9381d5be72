package jp.yui.agent.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import jp.yui.scenario.exchange.Sha256;
import jp.yui.scenario.trust.PublisherSignature;
import jp.yui.scenario.trust.Refused;

/**
 * Delivered scenarios in the home: a folder for each version, put there whole or not at all, and
 * settings by their hash.
 */
record Shelf(Path root) {
  private static final String UNFINISHED = ".unfinished";

  static Shelf of(Home home) {
    return new Shelf(home.library());
  }

  Path folder(String scenario, String version) {
    return inside("scenarios/" + scenario + "/" + version);
  }

  Path settings(String sha256) {
    return inside("settings/" + sha256 + ".yaml");
  }

  /** All files of a version as they lie there; none where it was never put there. */
  Map<String, byte[]> contents(String scenario, String version) throws IOException {
    Path folder = folder(scenario, version);
    Map<String, byte[]> contents = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          contents.put(
              folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return contents;
  }

  void put(String scenario, String version, Map<String, byte[]> contents) throws IOException {
    Path folder = folder(scenario, version);
    Path draft = folder.resolveSibling(folder.getFileName() + UNFINISHED);
    clear(draft);
    for (Map.Entry<String, byte[]> file : contents.entrySet()) {
      Path place = draft.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      AtomicFile.write(place, file.getValue());
    }
    clear(folder);
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  void put(String sha256, byte[] settings) throws IOException {
    Path place = settings(sha256);
    Files.createDirectories(place.getParent());
    AtomicFile.write(place, settings);
  }

  /** A file that some version of the scenario has already, so that it need not be fetched again. */
  Optional<byte[]> file(String scenario, String sha256) throws IOException {
    Path versions = inside("scenarios/" + scenario);
    if (Files.notExists(versions)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(versions)) {
      for (Path version : all.filter(one -> !one.toString().endsWith(UNFINISHED)).toList()) {
        Optional<byte[]> file = in(version, scenario, sha256);
        if (file.isPresent()) {
          return file;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<byte[]> in(Path folder, String scenario, String sha256)
      throws IOException {
    Path signature = folder.resolve(PublisherSignature.FILE);
    if (!Files.isRegularFile(signature)) {
      return Optional.empty();
    }
    try {
      String version = String.valueOf(folder.getFileName());
      Map<String, String> files =
          PublisherSignature.read(Files.readAllBytes(signature), scenario, version).files();
      for (Map.Entry<String, String> one : files.entrySet()) {
        Path file = folder.resolve(one.getKey());
        if (one.getValue().equals(sha256) && Files.isRegularFile(file)) {
          byte[] content = Files.readAllBytes(file);
          return Sha256.of(content).equals(sha256) ? Optional.of(content) : Optional.empty();
        }
      }
      return Optional.empty();
    } catch (Refused e) {
      return Optional.empty(); // somebody wrote there; it is fetched anew
    }
  }

  private Path inside(String path) {
    Path place = root.resolve(path).normalize();
    if (!place.startsWith(root)) {
      throw new IllegalArgumentException(path);
    }
    return place;
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
