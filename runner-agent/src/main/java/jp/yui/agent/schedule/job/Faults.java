package jp.yui.agent.schedule.job;

import jp.yui.agent.home.Texts;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.problem.Severity;

/** Notes what is wrong with a job in this room's own words, beside the library's. */
record Faults(Problems problems) {
  private static final Texts TEXTS = new Texts(Faults.class);

  void error(Position at, String code, Object... details) {
    problems.add(
        new Problem(
            code,
            Severity.ERROR,
            at,
            TEXTS.say(code, details),
            TEXTS.say(code + ".remedy", details),
            ""));
  }
}
