package jp.yui.agent.intake.source;

import java.util.List;
import java.util.Optional;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.scenario.model.Form;

/** Which of the forms that a file's name allows is the one that fits what the file holds. */
public final class Choice {

  private Choice() {}

  /**
   * A form held against a file.
   *
   * @param plan how the form reads the file; empty when it cannot
   * @param misfits what does not fit; with a plan, for these each record is held
   */
  public record Attempt<P>(Form form, Optional<P> plan, List<SourceProblem> misfits) {
    boolean fits() {
      return plan.isPresent() && misfits.isEmpty();
    }
  }

  /**
   * The one plan to read by: of the only form whatever its misfits, of several forms only one that
   * fits alone. Where there is none, the sink is told why.
   */
  public static <P> Optional<P> one(
      List<Attempt<P>> attempts, Content content, Words words, Sink sink) {
    if (attempts.size() == 1) {
      Attempt<P> only = attempts.get(0);
      only.misfits().forEach(sink::problem);
      return only.plan();
    }
    List<Attempt<P>> fitting = attempts.stream().filter(Attempt::fits).toList();
    if (fitting.size() == 1) {
      return fitting.get(0).plan();
    }
    Place whole = new Place.Whole(content.name());
    if (fitting.isEmpty()) {
      sink.problem(words.problem("no-form-fits", whole, words.list(titles(attempts))));
      attempts.stream().flatMap(a -> a.misfits().stream()).distinct().forEach(sink::problem);
    } else {
      sink.problem(words.problem("several-forms-fit", whole, words.list(titles(fitting))));
    }
    return Optional.empty();
  }

  private static <P> List<String> titles(List<Attempt<P>> attempts) {
    return attempts.stream().map(a -> a.form().head().title()).toList();
  }
}
