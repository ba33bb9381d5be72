package jp.yui.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the other modules built, ready to be started. */
final class Built {
  static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Path AGENT = extracted();

  private Built() {}

  /** The agent as it is delivered: unpacked, with its libraries beside it. */
  static Path agent() {
    return AGENT;
  }

  static Path practice() {
    return jar(ROOT.resolve("runner-agent/practice-core/target"), "practice-core-");
  }

  static Path platform() {
    return jar(ROOT.resolve("platform/target"), "platform-");
  }

  private static Path extracted() {
    try {
      Path folder = Path.of("target", "agent").toAbsolutePath();
      Path jar = jar(ROOT.resolve("runner-agent/target"), "runner-agent-");
      Process extract =
          new ProcessBuilder(
                  List.of(
                      JAVA,
                      "-Djarmode=tools",
                      "-jar",
                      jar.toString(),
                      "extract",
                      "--force",
                      "--destination",
                      folder.toString(),
                      "--application-filename",
                      "agent.jar"))
              .redirectErrorStream(true)
              .redirectOutput(new File("target/extract.log"))
              .start();
      if (extract.waitFor() != 0) {
        throw new IllegalStateException("The agent cannot be unpacked: target/extract.log");
      }
      return folder.resolve("agent.jar");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path jar(Path folder, String name) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(name))
          .filter(f -> f.toString().endsWith(".jar"))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Not built: " + folder + " " + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
