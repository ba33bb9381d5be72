package jp.yui.agent.intake.source;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a column or label in a form: 氏名, or 児童{n}氏名 for every entry of a group.
 *
 * <p>The number may be written with half or full-width digits, with leading zeros.
 */
public final class NumberedName {
  private static final String NUMBER = "{n}";
  private static final int MOST = 999;

  private final String text;
  private final Pattern pattern;
  private final boolean numbered;

  public NumberedName(String text) {
    this.text = text;
    int at = text.indexOf(NUMBER);
    numbered = at >= 0;
    pattern =
        Pattern.compile(
            numbered
                ? Pattern.quote(Fold.of(text.substring(0, at)))
                    + "([0-9]{1,3})"
                    + Pattern.quote(Fold.of(text.substring(at + NUMBER.length())))
                : Pattern.quote(Fold.of(text)));
  }

  /** As the form spells it. */
  public String text() {
    return text;
  }

  public boolean numbered() {
    return numbered;
  }

  /** The number in a folded name: 0 for a name without number; empty when it is another name. */
  public OptionalInt match(String folded) {
    Matcher matcher = pattern.matcher(folded);
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    int number = numbered ? Integer.parseInt(matcher.group(1)) : 0;
    return numbered && (number == 0 || number > MOST)
        ? OptionalInt.empty()
        : OptionalInt.of(number);
  }
}
