package jp.yui.agent.schedule;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.yui.agent.home.Home;
import jp.yui.agent.run.Ending;
import jp.yui.agent.run.RunListener;
import jp.yui.agent.run.RunReport;
import jp.yui.agent.run.StopReason;
import jp.yui.agent.schedule.job.Job;

/**
 * A real agent in a process of its own, whose runs only take their time: so many applications of so
 * many milliseconds, of which it says each. What was posted is remembered in a file, as a core
 * system would.
 */
final class AgentChild {
  private AgentChild() {}

  /**
   * @param args home, seconds by which the clock is wrong, applications, milliseconds each
   */
  public static void main(String[] args) throws InterruptedException {
    Home home = Home.at(Path.of(args[0]));
    Clock clock = Clock.offset(Clock.system(Tuning.JAPAN), Duration.parse(args[1]));
    Work work = new Work(home.root(), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    Agent agent =
        Agent.start(
            home,
            work,
            List.of(new HoldFile(home.root())),
            List.of(),
            new PrintWriter(System.out, true),
            new Tuning(
                clock, Duration.ofMillis(1500), Duration.ofMillis(100), Duration.ofSeconds(30)));
    Runtime.getRuntime().addShutdownHook(new Thread(agent::close));
    agent.await();
  }

  /** Holds a job for which a file of its name lies in the home. */
  private record HoldFile(Path home) implements BeforeRun {
    @Override
    public Answer beforeRun(Job job) {
      return Files.exists(home.resolve("hold-" + job.name()))
          ? new Answer.Hold("screens-changed", "画面が変わっています")
          : new Answer.Go();
    }
  }

  private record Work(Path home, int applications, int millis) implements Carrier {
    @Override
    public RunReport carry(Job job, RunListener listener, Ending ending)
        throws InterruptedException {
      AtomicBoolean asked = new AtomicBoolean();
      ending.stopBy(() -> asked.set(true));
      Path book = home.resolve("posted-" + job.name());
      int before = Files.exists(book) ? read(book) : 0;
      say("CARRY begin " + job.name());
      int posted = 0;
      while (before + posted < applications && !asked.get()) {
        Thread.sleep(millis);
        posted++;
        write(book, before + posted);
        say("CARRY posted " + job.name() + " " + (before + posted));
      }
      int left = applications - before - posted;
      if (left == 0) {
        write(book, 0);
      }
      say("CARRY end " + job.name());
      return new RunReport(
          job.scenario(),
          "1.0.0",
          "p",
          false,
          List.of(),
          new RunReport.Totals(applications, posted, before, 0, 0, 0, left, 1),
          asked.get() ? Optional.of("asked") : Optional.empty(),
          asked.get() ? Optional.of(StopReason.ASKED) : Optional.empty(),
          false);
    }

    private static void say(String line) {
      System.out.println(line);
      System.out.flush();
    }

    private static int read(Path book) {
      try {
        return Integer.parseInt(Files.readString(book).strip());
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private static void write(Path book, int number) {
      try {
        Files.writeString(book, number + "\n");
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
