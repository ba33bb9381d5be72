package jp.yui.scenario.japanese;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A character that a system of the CP932 (windows-31j) age cannot take.
 *
 * @param position where it stands in the text, in code points from 1
 */
public record Gaiji(int codePoint, int position, Why why) {

  /** Why it cannot be taken; the first that applies. */
  public enum Why {
    /** U+E000–U+F8FF and planes 15 and 16: only the system that made it knows it. */
    PRIVATE_USE,
    /** Selects a form of the character before it (葛󠄀). */
    VARIATION_SELECTOR,
    /** Half of a surrogate pair without its other half: broken text. */
    BROKEN,
    /** Beyond U+FFFF, two UTF-16 units (𠮷). */
    SURROGATE_PAIR,
    /** A mark that joins the character before it (か + U+3099). */
    COMBINING,
    /** A control character. */
    CONTROL,
    /** Any other character that CP932 does not have (− U+2212, 〜 U+301C, é). */
    NOT_IN_CP932
  }

  private static final Charset CP932 = Charset.forName("windows-31j");

  /** All of them in the text, in order; line breaks and tabs do not count. */
  public static List<Gaiji> in(String text) {
    List<Gaiji> found = new ArrayList<>();
    CharsetEncoder cp932 = CP932.newEncoder();
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      int point = points[i];
      int position = i + 1;
      why(point, cp932).ifPresent(why -> found.add(new Gaiji(point, position, why)));
    }
    return found;
  }

  /** U+20BB7 */
  public String code() {
    return "U+%04X".formatted(codePoint);
  }

  /** The codes of all of them, for a message: {@code U+E000、U+20BB7}. */
  public static String codes(List<Gaiji> found) {
    return found.stream().map(Gaiji::code).distinct().collect(Collectors.joining("、"));
  }

  private static Optional<Why> why(int point, CharsetEncoder cp932) {
    if (point == '\n' || point == '\r' || point == '\t') {
      return Optional.empty();
    }
    Why why =
        switch (Character.getType(point)) {
          case Character.PRIVATE_USE -> Why.PRIVATE_USE;
          case Character.SURROGATE -> Why.BROKEN;
          case Character.CONTROL -> Why.CONTROL;
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK ->
              isVariationSelector(point) ? Why.VARIATION_SELECTOR : Why.COMBINING;
          default -> null;
        };
    if (why == null && Character.isSupplementaryCodePoint(point)) {
      why = Why.SURROGATE_PAIR;
    } else if (why == null && !cp932.canEncode((char) point)) {
      why = Why.NOT_IN_CP932;
    }
    return Optional.ofNullable(why);
  }

  private static boolean isVariationSelector(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF)
        || (point >= 0x180B && point <= 0x180D);
  }
}
