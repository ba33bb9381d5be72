package jp.yui.agent.check;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.yui.agent.check.Condition.Objection;
import jp.yui.agent.normalise.Application;
import jp.yui.scenario.expression.Expressions;
import jp.yui.scenario.model.Check.Then;
import jp.yui.scenario.model.Procedure;

/**
 * Decides what becomes of an application, with all reasons at once. Safe for use by several
 * threads.
 *
 * <p>Where a file itself cannot be trusted (a row whose columns are shifted), only that is told:
 * what its values seem to say leads away from the cause.
 *
 * <p>An application is rejected only where every value was read surely; where one was not, the
 * ground for rejecting it may be the misreading, and a person looks first.
 */
public final class Checker {
  private final Merging merging;
  private final List<Rule> rules;
  private final List<Condition> conditions;

  /**
   * @throws IllegalArgumentException when a check of the procedure does not compile
   */
  public Checker(Procedure procedure) {
    this(procedure, new Expressions(), Clock.system(ZoneId.of("Asia/Tokyo")));
  }

  /**
   * @param expressions shared, so that its preparation is done once
   * @param clock tells what {@code today} is
   * @throws IllegalArgumentException when a check of the procedure does not compile
   */
  public Checker(Procedure procedure, Expressions expressions, Clock clock) {
    this(procedure, ScenarioCheck.of(procedure, expressions, clock));
  }

  Checker(Procedure procedure, List<Condition> conditions) {
    Showing showing = new Showing(procedure);
    ReadableValues readable = new ReadableValues(showing);
    this.merging = new Merging(procedure, showing, readable);
    this.rules =
        List.of(readable, new RequiredItems(procedure, showing), new GroupSizes(procedure));
    this.conditions = List.copyOf(conditions);
  }

  /** What becomes of an application that arrived in one format. */
  public Verdict check(Application application) {
    return check(List.of(application));
  }

  /**
   * What becomes of one application that arrived in several formats, or several times.
   *
   * @param said what each source says of it; all of one key, at least one
   */
  public Verdict check(List<Application> said) {
    Merging.Merged merged = merging.merge(said);
    Application application = merged.application();
    List<Reason> distrust = TrustedSources.judge(application);
    if (!distrust.isEmpty()) {
      return new Verdict.Hold(application, distrust);
    }
    List<Reason> doubts = new ArrayList<>(merged.reasons());
    rules.forEach(rule -> doubts.addAll(rule.judge(application)));
    List<Objection> objections =
        conditions.stream().flatMap(c -> c.ask(application).stream()).toList();
    List<Reason> all = new ArrayList<>(doubts);
    objections.forEach(objection -> all.add(objection.reason()));
    if (all.isEmpty()) {
      return new Verdict.Post(application);
    }
    boolean reject = doubts.isEmpty() && objections.stream().anyMatch(o -> o.then() == Then.REJECT);
    return reject
        ? new Verdict.Reject(application, List.copyOf(all))
        : new Verdict.Hold(application, List.copyOf(all));
  }
}
