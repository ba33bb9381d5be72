package jp.yui.scenario.expression.function;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import jp.yui.scenario.japanese.PartialDate;
import jp.yui.scenario.japanese.UndecidableDateException;

/**
 * {@code <}, {@code <=}, {@code >}, {@code >=} over numbers and dates. Texts have no order here.
 */
record Order(
    String name, String id, IntPredicate numbers, BiPredicate<PartialDate, PartialDate> dates)
    implements Function {

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            id + "_number",
            Types.CONDITION,
            v -> numbers.test(Long.compare(Given.number(v[0]), Given.number(v[1]))),
            Types.NUMBER,
            Types.NUMBER),
        Overload.of(
            id + "_date",
            Types.CONDITION,
            v -> ofDates(v[0], v[1], dates),
            Types.DATE,
            Types.DATE));
  }

  /** The answer, when the known parts of both dates decide it. */
  static boolean ofDates(Object one, Object other, BiPredicate<PartialDate, PartialDate> order) {
    List<Object> absent = Stream.of(one, other).filter(Given::isAbsent).toList();
    if (!absent.isEmpty()) {
      throw Failure.ofAll("no-value", absent);
    }
    try {
      return order.test(Given.date(one), Given.date(other));
    } catch (UndecidableDateException e) {
      throw Failure.ofAll(
          "undecidable",
          Stream.of(one, other).filter(date -> !Given.date(date).isComplete()).toList());
    }
  }
}
