package jp.yui.agent.evidence;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that Windows, too, can give a file, no two of them alike even where capitals do not count.
 *
 * <p>What Windows refuses: <a
 * href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming Files</a>.
 */
final class SafeName {
  private static final Pattern REFUSED = Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}]");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])(\\..*)?");
  private static final int LONGEST = 80;

  private final Set<String> given = new HashSet<>();

  /** A name for that text, not given before. */
  String of(String text) {
    String name = single(text);
    String unique = name;
    for (int i = 2; !given.add(unique.toUpperCase(Locale.ROOT)); i++) {
      unique = name + "~" + i;
    }
    return unique;
  }

  static String single(String text) {
    String name = REFUSED.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("_");
    name = shortened(name).strip();
    // Windows drops dots and spaces at the end; at the beginning a dot hides or climbs.
    name = name.replaceAll("[. ]+$", "_").replaceAll("^\\.", "_");
    return name.isEmpty() || RESERVED.matcher(name).matches() ? "_" + name : name;
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST));
  }
}
