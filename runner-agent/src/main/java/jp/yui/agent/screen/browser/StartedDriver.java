package jp.yui.agent.screen.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A driver started by the agent itself, on a free port of this machine only, and recorded before it
 * is used.
 */
public final class StartedDriver implements AutoCloseable {
  /** {@code … started successfully on port 41234.} and {@code … Listening on 127.0.0.1:41234}. */
  private static final Pattern PORT =
      Pattern.compile("(?:successfully on port |Listening on 127\\.0\\.0\\.1:)(\\d+)");

  private final BrowserProcesses processes;
  private final URI address;

  private StartedDriver(BrowserProcesses processes, URI address) {
    this.processes = processes;
    this.address = address;
  }

  /** Starts the driver; the browser itself is started by the first session. */
  public static StartedDriver start(FoundBrowser browser, Path home) throws IOException {
    BrowserProcesses processes = BrowserProcesses.open(home);
    try {
      Process process =
          new ProcessBuilder(browser.driver().toString(), "--port=0")
              .redirectErrorStream(true)
              .start();
      processes.driver(process.toHandle());
      return new StartedDriver(processes, URI.create("http://127.0.0.1:" + port(process)));
    } catch (IOException | RuntimeException e) {
      processes.end();
      throw e;
    }
  }

  private static int port(Process process) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        drain(out);
        return Integer.parseInt(port.group(1));
      }
    }
    throw new IOException("the driver ended before it listened");
  }

  /** A driver whose output nobody reads stops when the pipe is full. */
  private static void drain(Reader out) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (out) {
                out.transferTo(java.io.Writer.nullWriter());
              } catch (IOException e) {
                // the driver has ended
              }
            });
  }

  public URI address() {
    return address;
  }

  /** The folder for the browser's data; removed at the end. */
  public Path profile() {
    return processes.profile();
  }

  /** Notes the browser's processes once the session is there. */
  public void browserStarted() throws IOException {
    processes.browsers();
  }

  /** Ends driver and browser, and removes the profile. */
  @Override
  public void close() throws IOException {
    processes.end();
  }
}
