package jp.yui.scenario.yaml;

import java.util.Set;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.problem.Problems;

/** Reads a form for files of separated values. */
record CsvFormReader(Problems problems) {
  private static final Set<String> ENCODINGS = Set.of("auto", "utf-8", "windows-31j");
  private static final int MANY_LINES = 100;

  CsvForm form(YamlNode root) {
    Keys keys = new Keys(root, Concept.CSV_FORM, problems);
    if (!keys.has("join")) {
      keys.need("columns");
    }
    return new CsvForm(
        new FormReader(problems).head(keys, "*.csv"),
        encoding(keys),
        delimiter(keys),
        keys.number("skip-lines", 0, MANY_LINES).orElse(0),
        keys.flag("header", true),
        FormReader.items(keys, "columns"),
        keys.texts("ignore"),
        keys.optionalText("section").orElse(""));
  }

  private String encoding(Keys keys) {
    String encoding = keys.optionalText("encoding").orElse("auto");
    if (!ENCODINGS.contains(encoding)) {
      problems.unknown(
          keys.at("encoding"), "unknown-encoding", encoding, ENCODINGS.stream().sorted().toList());
      return "auto";
    }
    return encoding;
  }

  private char delimiter(Keys keys) {
    String delimiter = keys.raw("delimiter").orElse(",");
    if (delimiter.length() == 1 && ",;|\t".contains(delimiter)) {
      return delimiter.charAt(0);
    }
    problems.error(keys.at("delimiter"), "bad-delimiter");
    return ',';
  }
}
