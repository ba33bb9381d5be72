package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.Widths;

/**
 * {@code phone-part(text, 1)}: the part of a telephone number before, between or behind its
 * hyphens. A number written without them is a failure: how long an area code is, nobody guesses.
 */
final class PhonePart implements Function {
  @Override
  public String name() {
    return "phone_part";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "phone_part",
            Types.TEXT,
            values -> of(Given.text(values[0]), Given.number(values[1])),
            Types.TEXT,
            Types.NUMBER));
  }

  private static String of(String phone, long part) {
    if (phone.isEmpty()) {
      return "";
    }
    String[] parts = Widths.half(phone).strip().split("[-‐‑–—ー()]", -1);
    boolean digits = List.of(parts).stream().allMatch(p -> p.matches("[0-9]+"));
    if (parts.length != 3 || !digits || part < 1 || part > 3) {
      throw Failure.of("not-three-parts", phone);
    }
    return parts[(int) part - 1];
  }
}
