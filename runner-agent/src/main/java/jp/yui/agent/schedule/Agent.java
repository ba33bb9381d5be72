package jp.yui.agent.schedule;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.schedule.store.Cause;
import jp.yui.agent.schedule.store.ClockNotes;
import jp.yui.agent.schedule.store.Inboxes;
import jp.yui.agent.schedule.store.RunRecords;
import jp.yui.agent.schedule.store.Store;

/**
 * The agent as a service: carries jobs out when they are due, until it is asked to end. It needs no
 * platform and no network but the core system's.
 */
public final class Agent implements AutoCloseable {
  private static final Duration LONGEST_END = Duration.ofMinutes(3);
  private static final Duration LONGEST_CATCH_UP = Duration.ofSeconds(30);
  private static final long CATCH_UP_LOOK_MILLIS = 50;

  private final Instant since;
  private final Tuning tuning;
  private final Store store;
  private final RunRecords runs;
  private final Journal journal;
  private final Book book;
  private final Due due;
  private final Conduct conduct;
  private final Line line;
  private final Timetable timetable;
  private final ClockWatch clock;
  private final InboxWatch inboxes;
  private final Door door;
  private final Optional<HealthPort> health;
  private final Errands errands;
  private final CountDownLatch ending = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  private Agent(
      Home home,
      Carrier carrier,
      List<BeforeRun> before,
      List<Errand> errands,
      PrintWriter out,
      Tuning tuning,
      Store store) {
    this.tuning = tuning;
    this.store = store;
    this.since = tuning.clock().instant();
    this.runs = new RunRecords(store);
    this.journal = new Journal(out, home.logs(), tuning.clock());
    this.book = new Book(home);
    this.due = new Due(book, runs, tuning, journal);
    this.conduct = new Conduct(carrier, before, runs, tuning, journal);
    this.line = new Line(book, runs, conduct, tuning, journal);
    this.timetable = new Timetable(store, due);
    this.clock =
        new ClockWatch(tuning.clock(), System::nanoTime, new ClockNotes(store), tuning.jump());
    this.inboxes = new InboxWatch(new Inboxes(store));
    this.errands = new Errands(errands, runs, journal);
    this.health = HealthPort.open(home, this::overview, journal);
    this.door = Door.open(home, this::does);
  }

  /**
   * Starts it.
   *
   * @param before asked before each run, in this order
   * @param errands gone beside the jobs
   * @param out where it tells of its life
   * @throws jp.yui.agent.home.AgentProblem if an agent works with that home already
   */
  public static Agent start(
      Home home,
      Carrier carrier,
      List<BeforeRun> before,
      List<Errand> errands,
      PrintWriter out,
      Tuning tuning) {
    Store store = Store.open(home);
    Agent agent;
    try {
      agent = new Agent(home, carrier, before, errands, out, tuning, store);
    } catch (RuntimeException | Error e) {
      store.close();
      throw e;
    }
    try {
      agent.begin();
      return agent;
    } catch (RuntimeException | Error e) {
      agent.shut();
      throw e;
    }
  }

  private void begin() {
    journal.tell("agent.begins", ProcessHandle.current().pid(), book.page().jobs().size());
    if (!door.isOpen()) {
      journal.tell("agent.no-door");
    }
    tellProblems();
    boolean setBack = clock.first().map(this::told).orElse(false);
    line.takeUp();
    timetable.take(book.page().jobs().values(), since, setBack);
    timetable.start();
    errands.begin();
    Thread.ofPlatform().name("agent-watch").start(this::watch);
    Thread.ofPlatform().name("agent-line").start(this::work);
  }

  /** Waits until it was asked to end, and has. */
  public void await() throws InterruptedException {
    ended.await();
  }

  /**
   * Asks it to end: the application at hand is finished, and what waits goes on at the next start.
   */
  public void stop() {
    if (ending.getCount() > 0) {
      journal.tell("agent.asked-to-end");
      ending.countDown();
      conduct.end();
    }
  }

  /** Asks it to end, and waits for that. */
  @Override
  public void close() {
    stop();
    try {
      if (!ended.await(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
        journal.tell("agent.will-not-end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One run after the other, on a thread of its own, until the end. */
  private void work() {
    try {
      while (ending.getCount() > 0) {
        boolean carried = tried(() -> caughtUp() && line.next());
        if (!carried) {
          ending.await(tuning.tick().toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      shut();
    }
  }

  /** Waits a little for Quartz; not for ever, since jobs matter more than their count. */
  private boolean caughtUp() throws InterruptedException {
    long end = System.nanoTime() + LONGEST_CATCH_UP.toNanos();
    while (!timetable.caughtUp(tuning.clock().instant()) && System.nanoTime() < end) {
      if (ending.await(CATCH_UP_LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        return false;
      }
    }
    return true;
  }

  private void shut() {
    errands.close();
    health.ifPresent(HealthPort::close);
    timetable.close();
    door.close();
    store.close();
    journal.tell("agent.ended");
    ended.countDown();
  }

  /** Files, windows, the clock; beside the run that is at work. */
  private void watch() {
    try {
      while (!ending.await(tuning.tick().toMillis(), TimeUnit.MILLISECONDS)) {
        tried(this::look);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean look() {
    Instant now = tuning.clock().instant();
    conduct
        .current()
        .flatMap(run -> run.look(now))
        .ifPresent(why -> journal.tell("run.asked-to-end." + why));
    boolean setBack = clock.look().map(this::told).orElse(false);
    boolean turned = book.turned();
    if (turned || setBack) {
      timetable.take(book.page().jobs().values(), now, setBack);
    }
    if (turned) {
      journal.tell("agent.jobs-changed", book.page().jobs().size());
      tellProblems();
    }
    for (Job job : book.page().jobs().values()) {
      if (job.watch()) {
        inboxes.news(job).ifPresent(files -> arrived(job, files));
      }
    }
    return true;
  }

  private void arrived(Job job, Set<String> files) {
    due.now(job, Cause.FILES);
    inboxes.taken(job, files);
    journal.tell("due.files", job.name());
  }

  /** Tells of a jump of the clock, and says whether it went back. */
  private boolean told(ClockNotes.Finding finding) {
    boolean back = finding.seconds() < 0;
    journal.tell(back ? "clock.back" : "clock.forward", Math.abs(finding.seconds()));
    return back;
  }

  private void tellProblems() {
    book.page()
        .problems()
        .forEach(p -> journal.tell("agent.problem", p.position(), p.message(), p.remedy()));
    book.page().trouble().ifPresent(journal::line);
  }

  /** Something that is tried again at the next turn if it fails. */
  private interface Try {
    boolean go() throws InterruptedException;
  }

  private boolean tried(Try each) throws InterruptedException {
    try {
      return each.go();
    } catch (RuntimeException e) {
      if (ending.getCount() > 0) {
        journal.tell("agent.trouble", e.getClass().getSimpleName(), String.valueOf(e.getMessage()));
      }
      return false;
    }
  }

  private Order.Answer does(Order order) {
    String error = "";
    Overview now = overview();
    switch (order.ask()) {
      case STATUS -> {}
      case RUN_NOW -> {
        Optional<Job> job = book.job(order.job());
        job.ifPresent(j -> due.now(j, Cause.PERSON));
        error = job.isPresent() ? "" : "call.no-job";
      }
      // What is asked afterwards may find the doors closed.
      case STOP -> stop();
    }
    return new Order.Answer(error, now);
  }

  private Overview overview() {
    return Overview.of(book, Optional.of(store), tuning, Optional.of(since));
  }
}
