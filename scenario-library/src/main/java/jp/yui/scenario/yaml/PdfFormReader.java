package jp.yui.scenario.yaml;

import java.util.List;
import java.util.Optional;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.problem.Problems;

/** Reads a form for PDF files. */
record PdfFormReader(Problems problems) {

  PdfForm form(YamlNode root) {
    Keys keys = new Keys(root, Concept.PDF_FORM, problems);
    if (!keys.has("labels") && !keys.has("tables") && !keys.has("fields")) {
      problems.error(root.at(), "pdf-nothing");
    }
    String pages = keys.optionalText("pages").orElse("");
    if (!pages.matches("|[1-9][0-9]{0,3}(-[1-9][0-9]{0,3})?")) {
      problems.error(keys.at("pages"), "bad-pages", pages);
    }
    return new PdfForm(
        new FormReader(problems).head(keys, "*.pdf"),
        pages,
        List.copyOf(keys.map("labels", this::label).values()),
        keys.each("tables", this::table),
        FormReader.items(keys, "fields"));
  }

  private PdfForm.Label label(YamlNode.Pair pair) {
    if (pair.value() instanceof YamlNode.Text) {
      return new PdfForm.Label(
          text(pair.key()),
          ItemPath.parse(new Nodes(problems).text(pair.value())),
          section(pair.key()),
          PdfForm.Where.RIGHT,
          Optional.empty());
    }
    Keys keys = new Keys(pair.value(), Concept.PDF_LABEL, problems);
    // With its section said apart, a slash belongs to the printed label: 電話/FAX.
    boolean apart = keys.has("in");
    return new PdfForm.Label(
        apart ? pair.key() : text(pair.key()),
        ItemPath.parse(keys.text("item")),
        apart ? keys.optionalText("in") : section(pair.key()),
        keys.oneOf("value", PdfForm.Where.class).orElse(PdfForm.Where.RIGHT),
        keys.optionalText("until"));
  }

  private static String text(String key) {
    return key.substring(key.indexOf('/') + 1);
  }

  private static Optional<String> section(String key) {
    int slash = key.indexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(key.substring(0, slash));
  }

  private PdfForm.Table table(YamlNode node) {
    Keys keys = new Keys(node, Concept.PDF_TABLE, problems);
    keys.need("columns");
    return new PdfForm.Table(keys.optionalText("heading"), FormReader.items(keys, "columns"));
  }
}
