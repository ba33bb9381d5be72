package jp.yui.agent.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The consortium's web site with an invented consortium in it, as a process of its own. */
public final class PlatformProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int LOOK_EVERY_MILLIS = 200;

  private final Process process;
  private final Path signs;

  private PlatformProcess(Process process, Path signs) {
    this.process = process;
    this.signs = signs;
  }

  /**
   * Starts it.
   *
   * @param folder where its log goes
   * @param library the shared scenarios
   */
  public static PlatformProcess start(Path jar, Path folder, Path library) throws IOException {
    Path signs = folder.resolve("sign-ins.txt");
    Path log = folder.resolve("platform.log");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Dfile.encoding=UTF-8",
                    "-Dstdout.encoding=UTF-8",
                    "-jar",
                    jar.toString(),
                    "--server.port=0",
                    "--spring.datasource.url=jdbc:h2:mem:demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                    "--yui.home=" + folder,
                    "--yui.library=" + library,
                    "--yui.demo=" + signs))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new PlatformProcess(process, signs);
  }

  /**
   * Waits until it answers.
   *
   * @return its address and who may sign in, for people
   * @throws IOException if it ends, or takes too long, before it is ready
   */
  public String signIns() throws IOException, InterruptedException {
    Instant patience = Instant.now().plus(PATIENCE);
    while (!Files.exists(signs)) {
      if (!process.isAlive() || Instant.now().isAfter(patience)) {
        throw new IOException(
            "the platform was not ready; see " + signs.resolveSibling("platform.log"));
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    return Files.readString(signs);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
