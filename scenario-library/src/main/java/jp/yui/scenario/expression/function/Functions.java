package jp.yui.scenario.expression.function;

import java.util.List;

/** All functions and operators; logic ({@code && || ! ?:}) is CEL's own. */
public final class Functions {
  /** Written {@code name(…)} or {@code text.name(…)}; {@code has} and {@code code} are macros. */
  public static final List<Function> NAMED =
      List.of(
          new WarekiText(),
          new WarekiShort(),
          new WarekiKnown(),
          new EraName(),
          new EraYear(),
          new YearOf(),
          new MonthOf(),
          new DayOf(),
          new Format(),
          new Known(),
          new YearKnown(),
          new MonthKnown(),
          new DayKnown(),
          new YearsOld(),
          new TextOf(),
          new Pad(),
          new Half(),
          new Full(),
          new HalfKana(),
          new LargeKana(),
          new Katakana(),
          new Hiragana(),
          new Digits(),
          new PostalHead(),
          new PostalTail(),
          new PhonePart(),
          new Family(),
          new GivenName(),
          new Join(),
          new Size(),
          new TextTest("startsWith", String::startsWith),
          new TextTest("endsWith", String::endsWith),
          new TextTest("contains", String::contains),
          new TextTest("matches", Pattern::matches));

  /** Written with signs, or put in by a macro. */
  public static final List<Function> OPERATORS =
      List.of(
          new Equality("_==_", "equal", true),
          new Equality("_!=_", "differ", false),
          new Order("_<_", "less", c -> c < 0, (a, b) -> a.isBefore(b)),
          new Order("_<=_", "at_most", c -> c <= 0, (a, b) -> !a.isAfter(b)),
          new Order("_>_", "more", c -> c > 0, (a, b) -> a.isAfter(b)),
          new Order("_>=_", "at_least", c -> c >= 0, (a, b) -> !a.isBefore(b)),
          new Plus(),
          new Minus(),
          new Arithmetic("_-_", "subtract", Math::subtractExact),
          new Arithmetic("_*_", "multiply", Math::multiplyExact),
          new Arithmetic("_/_", "divide", Math::divideExact),
          new Arithmetic("_%_", "rest", (a, b) -> a % b),
          new In(),
          new Has(),
          new Code());

  private Functions() {}
}
