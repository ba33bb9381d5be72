package jp.yui.agent.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.store.RunRecord;
import jp.yui.agent.schedule.store.RunRecords;
import jp.yui.agent.schedule.store.Store;

/** One life of an agent in a process of its own, from its start until it is ended or killed. */
final class Life implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());
  private final Thread reader;

  private Life(Process process) {
    this.process = process;
    this.reader = Thread.ofVirtual().start(this::read);
  }

  /** An agent whose runs have so many applications of so many milliseconds. */
  static Life begin(Path home, int applications, int millis) throws IOException {
    return begin(home, "PT0S", applications, millis);
  }

  static Life begin(Path home, String clock, int applications, int millis) throws IOException {
    return new Life(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                AgentChild.class.getName(),
                home.toString(),
                clock,
                Integer.toString(applications),
                Integer.toString(millis))
            .redirectErrorStream(true)
            .start());
  }

  private void read() {
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      out.lines().forEach(said::add);
    } catch (IOException | UncheckedIOException e) {
      // It was killed.
    }
  }

  List<String> said() {
    synchronized (said) {
      return List.copyOf(said);
    }
  }

  long times(String words) {
    return said().stream().filter(line -> line.contains(words)).count();
  }

  /** Waits until it has said that so many times. */
  void await(String words, int times) throws InterruptedException {
    await(life -> life.times(words) >= times, times + " × " + words);
  }

  void await(Predicate<Life> until, String what) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!until.test(this)) {
      assertThat(process.isAlive() || until.test(this)).as(what + " in " + said()).isTrue();
      assertThat(System.nanoTime()).as(what + " in " + said()).isLessThan(end);
      Thread.sleep(50);
    }
  }

  /** As a power cut does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    reader.join();
  }

  /** As a service manager does. */
  void end() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("" + said()).isTrue();
    reader.join();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  /** All runs that the home knows of, after the agent's end. */
  static List<RunRecord> runs(Path home) {
    try (Store store = Store.open(Home.at(home))) {
      return new RunRecords(store).after(0);
    }
  }

  /** Puts a job into the home. */
  static void job(Path home, String name, String more) throws IOException {
    Files.createDirectories(home.resolve("jobs"));
    Files.createDirectories(home.resolve("inbox"));
    Files.writeString(home.resolve("settings.yaml"), "");
    Files.writeString(
        home.resolve("jobs").resolve(name + ".yaml"),
        """
        job: %s
        scenario: jido-teate/nintei-seikyu
        settings: settings.yaml
        inbox: inbox
        """
                .formatted(name)
            + more);
  }
}
