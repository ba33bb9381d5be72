package jp.yui.platform.items;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What looks like the data of somebody who applied. What is refused for it is quoted nowhere. */
public final class ApplicantData {
  /** What stands in rows and not in headers: dates, long numbers, mail addresses. */
  private static final Pattern CELL =
      Pattern.compile(
          ".*(?:[0-9]{7}|[0-9]{1,4}[-/.年][0-9]{1,4}[-/.月][0-9]{1,4}|[^@\\s]+@[^@\\s]+).*");

  /** Of those what no prose needs: {@code 1.0.0} is a version there, and 2026年4月 a month. */
  private static final Pattern PROSE =
      Pattern.compile(
          "[0-9]{7}|[0-9]{4}[- ][0-9]{4}[- ][0-9]{4}|0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}"
              + "|[0-9]{1,4}年[0-9]{1,2}月[0-9]{1,2}|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}"
              + "|[^@\\s]+@[^@\\s]+");

  private ApplicantData() {}

  /** Whether a cell is no column's name but a value. */
  static boolean isCell(String cell) {
    return CELL.matcher(plain(cell)).matches();
  }

  /** Whether prose quotes an application: a birthday, a number of seven digits, an address. */
  public static boolean isIn(String prose) {
    return PROSE.matcher(plain(prose)).find();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
