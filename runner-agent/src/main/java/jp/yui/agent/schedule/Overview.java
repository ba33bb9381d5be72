package jp.yui.agent.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.schedule.store.ClockNotes;
import jp.yui.agent.schedule.store.RunRecord;
import jp.yui.agent.schedule.store.RunRecords;
import jp.yui.agent.schedule.store.RunState;
import jp.yui.agent.schedule.store.Store;

/**
 * How the schedule stands; for commands, monitoring and pages. No word of an application is in it.
 *
 * @param pid of the agent; empty if none works with this home
 * @param since it works
 * @param jobs by their names
 * @param problems how many things are wrong with the files of jobs and settings, in words
 */
public record Overview(
    Optional<Long> pid,
    Optional<Instant> since,
    List<JobLine> jobs,
    List<RunRecord> running,
    List<RunRecord> waiting,
    List<RunRecord> asked,
    List<RunRecord> held,
    List<ClockNotes.Finding> clock,
    List<String> problems) {
  private static final Duration RECENT = Duration.ofDays(30);
  private static final int FINDINGS = 5;

  /**
   * A job.
   *
   * @param next when it is due next, as the timetable has it
   * @param begins when a run that is due then may begin, by the calendar
   * @param missed how many of its runs of the last 30 days did not take place
   */
  public record JobLine(
      String name,
      String scenario,
      boolean watch,
      Optional<Instant> next,
      Optional<Instant> begins,
      Optional<RunRecord> last,
      Optional<Instant> lastSuccess,
      int missed) {}

  /** As it stands in a home where no agent works; its database is opened for a look. */
  public static Overview atRest(Home home) {
    Book book = new Book(home);
    if (!Store.exists(home)) {
      return of(book, Optional.empty(), Tuning.USUAL, Optional.empty());
    }
    try (Store store = Store.open(home)) {
      return of(book, Optional.of(store), Tuning.USUAL, Optional.empty());
    }
  }

  static Overview of(Book book, Optional<Store> store, Tuning tuning, Optional<Instant> since) {
    Instant now = tuning.clock().instant();
    Optional<RunRecords> runs = store.map(RunRecords::new);
    Book.Page page = book.page();
    List<String> problems =
        new java.util.ArrayList<>(
            page.problems().stream().map(p -> p.position() + " " + p.message()).toList());
    page.trouble().ifPresent(problems::add);
    return new Overview(
        since.map(s -> ProcessHandle.current().pid()),
        since,
        page.jobs().values().stream()
            .sorted(java.util.Comparator.comparing(Job::name))
            .map(job -> line(job, page, runs, now))
            .toList(),
        in(runs, RunState.RUNNING),
        in(runs, RunState.WAITING),
        in(runs, RunState.ASKED),
        in(runs, RunState.HELD),
        store.map(s -> new ClockNotes(s).last(FINDINGS)).orElse(List.of()),
        List.copyOf(problems));
  }

  private static List<RunRecord> in(Optional<RunRecords> runs, RunState state) {
    return runs.map(r -> r.in(state)).orElse(List.of());
  }

  private static JobLine line(Job job, Book.Page page, Optional<RunRecords> runs, Instant now) {
    Optional<Instant> next = Timetable.next(job, now, page.holidays());
    return new JobLine(
        job.name(),
        job.scenario(),
        job.watch(),
        next,
        next.flatMap(n -> job.calendar().next(Moments.local(n), page.holidays()))
            .map(moment -> moment.atZone(Tuning.JAPAN).toInstant()),
        runs.flatMap(r -> r.last(job.name(), 1).stream().findFirst()),
        runs.flatMap(r -> r.lastSuccess(job.name())),
        runs.map(r -> r.missed(job.name(), now.minus(RECENT))).orElse(0));
  }
}
