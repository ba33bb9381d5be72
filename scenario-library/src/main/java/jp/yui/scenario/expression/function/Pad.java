package jp.yui.scenario.expression.function;

import java.util.List;

/** {@code pad(number, 2)}: with leading zeros, 05; nothing when absent. */
public final class Pad implements Function {
  public static final int WIDEST = 20;

  @Override
  public String name() {
    return "pad";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(Overload.of("pad", Types.TEXT, Pad::of, Types.NUMBER, Types.NUMBER));
  }

  private static String of(Object[] values) {
    if (Given.isAbsent(values[0])) {
      return "";
    }
    long number = Given.number(values[0]);
    long width = Given.number(values[1]);
    String digits = String.valueOf(number);
    if (number < 0 || digits.length() > width || width > WIDEST) {
      throw Failure.of("too-many-digits", values[0], String.valueOf(width));
    }
    return "0".repeat((int) width - digits.length()) + digits;
  }
}
