package jp.yui.agent.intake.choose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import jp.yui.agent.intake.source.Fold;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.XmlForm;

/** Whether a form's {@code files} allow a name; widths, case and decomposed kana do not count. */
final class NameGlobs {

  private NameGlobs() {}

  static boolean allow(Form form, String baseName) {
    List<String> globs = form.head().files();
    String name = fold(baseName);
    if (globs.isEmpty()) {
      return name.endsWith(extension(form));
    }
    return globs.stream().anyMatch(glob -> matches(fold(glob), name));
  }

  private static String extension(Form form) {
    return switch (form) {
      case CsvForm csv -> ".csv";
      case XmlForm xml -> ".xml";
      case PdfForm pdf -> ".pdf";
    };
  }

  private static String fold(String name) {
    return Fold.of(name).toLowerCase(Locale.ROOT);
  }

  /** Only {@code *} and {@code ?} have a meaning: brackets are frequent in Japanese file names. */
  private static boolean matches(String glob, String name) {
    StringBuilder regex = new StringBuilder();
    for (char c : glob.toCharArray()) {
      regex.append(
          switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(String.valueOf(c));
          });
    }
    try {
      return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(name).matches();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
