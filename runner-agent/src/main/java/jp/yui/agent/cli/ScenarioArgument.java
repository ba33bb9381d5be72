package jp.yui.agent.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.ProblemText;
import jp.yui.scenario.problem.Severity;
import jp.yui.scenario.validation.Reading;
import jp.yui.scenario.validation.ScenarioFolder;

/** Reads what a command is to work on; a scenario with errors is refused with all of them. */
final class ScenarioArgument {
  private ScenarioArgument() {}

  static Scenario read(String scenario) {
    return usable(ScenarioFolder.read(Library.standard().folder(scenario)));
  }

  static <T> T usable(Reading<T> reading) {
    return reading.value().orElseThrow(() -> refusal(reading.problems()));
  }

  static Refusal refusal(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    return new Refusal(
        ExitStatus.USAGE,
        new ProblemText(language()).of(problems)
            + "\n"
            + Yui.TEXTS.say(
                "scenario.errors",
                String.valueOf(errors),
                String.valueOf(problems.size() - errors)));
  }

  static Locale language() {
    return "en".equals(System.getenv("YUI_LANG")) ? Locale.ENGLISH : Locale.JAPANESE;
  }

  /** The product asked for, or the one that the settings fix, or the only one there is. */
  static Product product(Scenario scenario, Optional<String> asked, Optional<Overlay> overlay) {
    List<String> names = List.copyOf(scenario.products().keySet());
    String all = String.join(", ", names);
    Optional<String> only = names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    String name =
        asked
            .or(() -> overlay.flatMap(Overlay::product))
            .or(() -> only)
            .orElseThrow(() -> new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("product.needed", all)));
    Product product = scenario.products().get(name);
    if (product == null) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("product.missing", name, all));
    }
    return product;
  }
}
