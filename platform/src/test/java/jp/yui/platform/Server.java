package jp.yui.platform;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The platform as a process of its own, as its operators start it. */
public final class Server implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final int port;

  private Server(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param settings by the environment
   */
  public static Server start(Map<String, String> settings, Path log)
      throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String classes =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(part -> !part.endsWith("test-classes"))
            .collect(Collectors.joining(File.pathSeparator));
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                classes,
                PlatformApplication.class.getName(),
                "--server.port=" + port));
    builder.environment().putAll(settings);
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    Server server = new Server(process, port);
    server.await(log);
    return server;
  }

  private void await(Path log) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!answers()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        process.destroyForcibly();
        throw new IOException("The platform did not start; see " + log);
      }
      Thread.sleep(200);
    }
  }

  private boolean answers() {
    try {
      HttpURLConnection asked =
          (HttpURLConnection)
              URI.create("http://localhost:" + port + "/sign-in").toURL().openConnection();
      return asked.getResponseCode() < 500;
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits until the demo's people are there, and gives the password of all of them. */
  public static String password(Path signs) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    Pattern password = Pattern.compile("パスワードはどれも (\\S+)");
    while (Instant.now().isBefore(end)) {
      Matcher said = password.matcher(Files.exists(signs) ? Files.readString(signs) : "");
      if (said.find()) {
        return said.group(1);
      }
      Thread.sleep(200);
    }
    throw new IOException("The demo's people did not come");
  }

  public int port() {
    return port;
  }

  /** Pulls the plug. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
