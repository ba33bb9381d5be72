package jp.yui.agent.delivery;

import jp.yui.agent.home.Texts;
import jp.yui.scenario.problem.Severity;
import jp.yui.scenario.validation.Reading;

/** What this room says. */
final class DeliveryTexts {
  static final Texts TEXTS = new Texts(DeliveryTexts.class);

  private DeliveryTexts() {}

  /** The first thing that is wrong, on a line of its own. */
  static String first(Reading<?> reading) {
    return reading.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> "\n" + problem.position() + " " + problem.message())
        .findFirst()
        .orElse("");
  }
}
