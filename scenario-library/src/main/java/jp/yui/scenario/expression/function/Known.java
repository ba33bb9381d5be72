package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code known(date)}: year, month and day are all known. */
final class Known implements Function {
  @Override
  public String name() {
    return "known";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "known", Types.CONDITION, values -> Known.of(Given.date(values[0])), Types.DATE));
  }

  private static Object of(PartialDate date) {
    return date.isComplete();
  }
}
