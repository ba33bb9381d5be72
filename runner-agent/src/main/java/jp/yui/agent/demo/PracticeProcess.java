package jp.yui.agent.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The practice core systems, started on any free port of the loopback interface and ended with us.
 */
public final class PracticeProcess implements AutoCloseable {
  /** Unlike any word of the demo, for it is a secret and is taken out of all that is printed. */
  public static final String OPERATOR = "ensyu7391";

  public static final String PASSWORD = "Renshu-2026";

  private static final String READY = "PRACTICE_READY port=";

  private final Process process;
  private final int port;

  private PracticeProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param log where its log goes
   * @throws IOException if it ends before it is ready
   */
  public static PracticeProcess start(Path jar, Path log) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    jar.toString(),
                    "--server.port=0",
                    "--practice.operator=" + OPERATOR))
            .redirectError(log.toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(READY)) {
        return new PracticeProcess(
            process, Integer.parseInt(line.substring(READY.length()).strip()));
      }
    }
    throw new IOException("practice core ended before it was ready; see " + log);
  }

  public int port() {
    return port;
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
