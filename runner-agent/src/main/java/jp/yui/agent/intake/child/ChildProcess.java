package jp.yui.agent.intake.child;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.yui.agent.intake.IntakeSettings;
import jp.yui.agent.intake.child.Packet.Kind;
import jp.yui.scenario.model.Form;

/** A process that parses, seen from the agent. Serves one file at a time, many in its life. */
final class ChildProcess {
  /** The exit status of {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  /** What a pipe holds. */
  private static final int PIPE = 1 << 16;

  private final Process process;
  private final OutputStream to;
  private final InputStream from;

  private ChildProcess(Process process) {
    this.process = process;
    this.to = process.getOutputStream();
    this.from = new BufferedInputStream(process.getInputStream(), PIPE);
  }

  static ChildProcess start(IntakeSettings settings, Collection<Form> forms) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + settings.heapMegabytes() + "m",
                    "-Xss4m",
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    // The machine's own words, too, must not come between packets.
                    "-XX:+DisplayVMOutputToStderr",
                    "-Xshare:auto",
                    "-Djava.awt.headless=true",
                    "-cp",
                    ChildClassPath.text(),
                    ChildMain.class.getName()))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    environment(builder.environment());
    ChildProcess child = new ChildProcess(builder.start());
    Packet setup = new Packet().begin(Kind.SETUP).text(settings.locale().toLanguageTag());
    LimitPackets.write(setup, settings.limits());
    setup.all(List.copyOf(forms), form -> FormPackets.write(setup, form));
    child.send(setup);
    return child;
  }

  /**
   * Nothing that the agent was told by its environment, such as a secret; but file names in
   * Japanese need a locale that has them.
   */
  private static void environment(Map<String, String> environment) {
    environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
    environment.put("LC_ALL", "C.UTF-8");
  }

  void read(Path file) throws IOException {
    send(new Packet().begin(Kind.READ).text(file.toAbsolutePath().toString()));
  }

  private void send(Packet packet) throws IOException {
    packet.send(Channels.newChannel(to));
    to.flush();
  }

  Kind next(ReceivedPacket packet) throws IOException {
    return packet.next(from);
  }

  void kill() {
    process.destroyForcibly();
  }

  long pid() {
    return process.pid();
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Why it is gone, as a code of a problem; asked before it is killed, or that is the reason. */
  String obituary() throws InterruptedException {
    if (!process.waitFor(5, TimeUnit.SECONDS)) {
      kill();
      return "reader-crashed";
    }
    return process.exitValue() == OUT_OF_MEMORY ? "reader-out-of-memory" : "reader-crashed";
  }
}
