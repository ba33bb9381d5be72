package jp.yui.agent.schedule.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.schedule.job.Job;
import org.jspecify.annotations.Nullable;

/** All runs that were due. A planned time has at most one. */
public final class RunRecords {
  private static final String ALL =
      "select id, job, scenario, product, cause, planned, state, reason, parts, began, ended,"
          + " working_seconds, applications, posted, already, held, rejected, unknown_count, ready"
          + " from run ";

  private final Store store;

  public RunRecords(Store store) {
    this.store = store;
  }

  /**
   * Notes that a run was due.
   *
   * @return false if that time had one already: the clock went back, or a death came in between
   */
  public boolean due(Job job, Cause cause, Instant planned, RunState state, @Nullable Reason why) {
    return store.change(
            "insert into run (job, scenario, product, cause, planned, state, reason)"
                + " select ?, ?, ?, ?, ?, ?, ? where not exists"
                + " (select 1 from run where job = ? and planned = ?)",
            job.name(),
            job.scenario(),
            job.product().orElse(""),
            cause.name(),
            exact(planned),
            state.name(),
            why == null ? null : why.name(),
            job.name(),
            exact(planned))
        > 0;
  }

  /** Those to be begun or gone on with, the first due first. */
  public List<RunRecord> waiting() {
    return store.all(ALL + "where state = 'WAITING' order by planned, id", RunRecords::record);
  }

  /** Those in that state. */
  public List<RunRecord> in(RunState state) {
    return store.all(
        ALL + "where state = ? order by planned, id", RunRecords::record, state.name());
  }

  /** Those with a number above that one, in the order in which they were noted. */
  public List<RunRecord> after(long id) {
    return store.all(ALL + "where id > ? order by id", RunRecords::record, id);
  }

  /** The last that a job had, the newest first. */
  public List<RunRecord> last(String job, int most) {
    return store.all(
        ALL + "where job = ? order by planned desc, id desc limit ?",
        RunRecords::record,
        job,
        most);
  }

  /** The last that each job had. */
  public List<RunRecord> latest() {
    return store.all(
        ALL + "where id in (select max(id) from run group by job) order by job",
        RunRecords::record);
  }

  /** When a job last came to its end with nothing against it. */
  public Optional<Instant> lastSuccess(String job) {
    return store
        .all(
            "select max(ended) from run where job = ? and state = 'ENDED' and reason is null",
            row -> Optional.ofNullable(row.getObject(1, Instant.class)),
            job)
        .getFirst();
  }

  /** A part of it begins. */
  public void begin(RunRecord run, Instant now) {
    store.change(
        "update run set state = 'RUNNING', reason = null, parts = parts + 1,"
            + " began = coalesce(began, ?), ended = null where id = ?",
        exact(now),
        run.id());
  }

  /** A part of it came to its end. */
  public void end(
      RunRecord run,
      RunState state,
      @Nullable String why,
      Counts counts,
      double more,
      Instant now) {
    store.change(
        "update run set state = ?, reason = ?, ended = ?, working_seconds = working_seconds + ?,"
            + " applications = ?, posted = ?, already = ?, held = ?, rejected = ?,"
            + " unknown_count = ?, ready = ? where id = ?",
        state.name(),
        why,
        exact(now),
        more,
        counts.applications(),
        counts.posted(),
        counts.already(),
        counts.held(),
        counts.rejected(),
        counts.unknown(),
        counts.ready(),
        run.id());
  }

  /** What was begun could not be: the home is in use. It waits on. */
  public void putBack(RunRecord run) {
    store.change(
        "update run set state = 'WAITING', parts = ?, reason = ?, began = ? where id = ?",
        run.parts(),
        run.reason().orElse(null),
        run.began().orElse(null),
        run.id());
  }

  /** How many of a job's runs since that moment did not take place for that they were missed. */
  public int missed(String job, Instant since) {
    return store
        .all(
            "select count(*) from run where job = ? and planned > ?"
                + " and state in ('MISSED', 'ASKED', 'EXPIRED')"
                + " and (reason is null or reason <> 'MADE_UP_FOR')",
            row -> row.getInt(1),
            job,
            since)
        .getFirst();
  }

  /** Notes how it stands, without a part of it having been carried out. */
  public void put(RunRecord run, RunState state, @Nullable String why) {
    store.change("update run set state = ?, reason = ? where id = ?", state.name(), why, run.id());
  }

  private static Instant exact(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MILLIS);
  }

  private static RunRecord record(ResultSet row) throws SQLException {
    return new RunRecord(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Cause.valueOf(row.getString(5)),
        row.getObject(6, Instant.class),
        RunState.valueOf(row.getString(7)),
        Optional.ofNullable(row.getString(8)),
        row.getInt(9),
        Optional.ofNullable(row.getObject(10, Instant.class)),
        Optional.ofNullable(row.getObject(11, Instant.class)),
        row.getDouble(12),
        new Counts(
            row.getInt(13),
            row.getInt(14),
            row.getInt(15),
            row.getInt(16),
            row.getInt(17),
            row.getInt(18),
            row.getInt(19)));
  }
}
