package jp.yui.agent.check;

import java.util.regex.Pattern;
import jp.yui.agent.normalise.NormalItem;
import jp.yui.scenario.japanese.Kana;
import jp.yui.scenario.japanese.Widths;
import jp.yui.scenario.model.Kind;

/**
 * When two values of one item say the same. What is left out here cannot matter to whoever reads
 * the value; everything else is a difference, and a difference holds:
 *
 * <ul>
 *   <li>names and kana: by code points; only the kind and the number of blanks between parts are
 *       left out. A blank in another place, or none, is a difference: it divides the family name
 *       from the given name.
 *   <li>addresses and free text: widths, line ends (a printed page breaks lines where it likes),
 *       kinds of blanks; in addresses also kinds of dashes between digits. 1-3 19階 and 1-319階
 *       differ.
 *   <li>telephone numbers: how they are divided.
 *   <li>everything else: nothing is left out. A date of which a part is unknown differs from one
 *       that is known.
 * </ul>
 */
final class Likeness {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final Pattern LINE_END = Pattern.compile("[\\r\\n\\t]+");
  private static final Pattern DASH = Pattern.compile("(?<=[0-9])[-‐‑‒–—―⁃−─━ーｰ](?=[0-9])");

  private Likeness() {}

  static boolean same(Kind kind, NormalItem one, NormalItem other) {
    return compared(kind, one).equals(compared(kind, other));
  }

  /** What is compared; equal texts mean equal values. */
  static String compared(Kind kind, NormalItem item) {
    if (item.isAbsent()) {
      // Two unreadable values must not look alike for being unreadable.
      return item.isBlank() ? "" : "?" + item.raw().strip();
    }
    String text = item.text();
    return switch (kind) {
      case NAME, KANA -> blanksAlike(text);
      case TEXT -> plain(text);
      case ADDRESS -> DASH.matcher(plain(text)).replaceAll("-");
      case PHONE -> text.replace("-", "");
      case DATE,
          NUMBER,
          CODE,
          POSTAL_CODE,
          EMAIL,
          CHOICE,
          MY_NUMBER,
          CORPORATE_NUMBER,
          MUNICIPALITY_CODE ->
          text;
    };
  }

  private static String plain(String text) {
    String lines = LINE_END.matcher(text).replaceAll("");
    return blanksAlike(Kana.fullKana(Widths.half(lines)));
  }

  private static String blanksAlike(String text) {
    return BLANKS.matcher(text).replaceAll(" ");
  }
}
