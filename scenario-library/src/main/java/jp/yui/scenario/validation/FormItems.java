package jp.yui.scenario.validation;

import java.util.HashSet;
import java.util.Set;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.XmlForm;

/** The items that a form brings. */
final class FormItems {
  private FormItems() {}

  static Set<ItemPath> of(Form form) {
    Set<ItemPath> items = new HashSet<>(form.head().joins().keySet());
    switch (form) {
      case CsvForm csv -> items.addAll(csv.columns().values());
      case XmlForm xml -> items.addAll(xml.paths().values());
      case PdfForm pdf -> {
        pdf.labels().forEach(label -> items.add(label.item()));
        pdf.tables().forEach(table -> items.addAll(table.columns().values()));
        items.addAll(pdf.fields().values());
      }
    }
    return items;
  }
}
