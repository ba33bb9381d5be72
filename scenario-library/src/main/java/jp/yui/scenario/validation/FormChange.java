package jp.yui.scenario.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.XmlForm;

/**
 * Says anew where a form has some items. The form's own place for them counts no more: it is
 * missing from the municipality's files, and a missing column is an error.
 */
record FormChange(Map<String, ItemPath> sources) {

  Form apply(Form form) {
    return switch (form) {
      case CsvForm csv ->
          new CsvForm(
              head(csv.head()),
              csv.encoding(),
              csv.delimiter(),
              csv.skipLines(),
              csv.header(),
              replaced(csv.columns()),
              csv.ignore(),
              csv.section());
      case XmlForm xml ->
          new XmlForm(head(xml.head()), xml.record(), xml.namespaces(), replaced(xml.paths()));
      case PdfForm pdf ->
          new PdfForm(head(pdf.head()), pdf.pages(), labels(pdf), pdf.tables(), pdf.fields());
    };
  }

  private Form.FormHead head(Form.FormHead head) {
    Map<ItemPath, Form.Join> joins = new LinkedHashMap<>(head.joins());
    joins.keySet().removeAll(items());
    return new Form.FormHead(
        head.id(),
        head.title(),
        head.assumed(),
        head.files(),
        Collections.unmodifiableMap(joins),
        head.choices(),
        head.eras(),
        head.dates(),
        head.at());
  }

  private Map<String, ItemPath> replaced(Map<String, ItemPath> shared) {
    Map<String, ItemPath> replaced = new LinkedHashMap<>(shared);
    replaced.values().removeAll(items());
    replaced.putAll(sources);
    return Collections.unmodifiableMap(replaced);
  }

  private List<PdfForm.Label> labels(PdfForm pdf) {
    List<PdfForm.Label> labels = new ArrayList<>(pdf.labels());
    labels.removeIf(label -> items().contains(label.item()));
    sources.forEach((label, item) -> labels.add(label(label, item)));
    return List.copyOf(labels);
  }

  private static PdfForm.Label label(String written, ItemPath item) {
    int slash = written.indexOf('/');
    return new PdfForm.Label(
        written.substring(slash + 1),
        item,
        slash < 0 ? Optional.empty() : Optional.of(written.substring(0, slash)),
        PdfForm.Where.RIGHT,
        Optional.empty());
  }

  private Set<ItemPath> items() {
    return new HashSet<>(sources.values());
  }
}
