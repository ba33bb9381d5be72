package jp.yui.agent.intake.csv;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.agent.intake.source.NumberedName;

/**
 * A column as a form names it: 氏名, or 氏名#2 for the second from the left of all that are called so.
 *
 * @param nth from 1; 0 where the form does not say
 */
record NthName(NumberedName name, int nth) {
  private static final Pattern NTH = Pattern.compile("(.+)[#＃]([1-9][0-9]?)");

  static NthName of(String text) {
    Matcher m = NTH.matcher(text);
    return m.matches()
        ? new NthName(new NumberedName(m.group(1)), Integer.parseInt(m.group(2)))
        : new NthName(new NumberedName(text), 0);
  }

  /** Those of the columns called so that are meant. */
  List<Integer> among(List<Integer> columns) {
    if (nth == 0) {
      return columns;
    }
    return nth <= columns.size() ? List.of(columns.get(nth - 1)) : List.of();
  }
}
