package jp.yui.agent.check;

import java.util.List;
import jp.yui.agent.check.Reason.Shown;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.normalise.Application;

/** Every file could be read surely. */
final class TrustedSources {
  private TrustedSources() {}

  static List<Reason> judge(Application application) {
    return application.sources().stream()
        .flatMap(source -> source.problems().stream())
        .map(TrustedSources::reason)
        .toList();
  }

  private static Reason reason(SourceProblem problem) {
    Shown where = new Shown("", "", "", PlaceWords.of(problem.place()));
    return new Reason(problem.code(), problem.message(), List.of(where));
  }
}
