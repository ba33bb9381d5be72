package jp.yui.platform.dataflow;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.XmlForm;

/** Where in a form an item stands. */
final class Places {
  private Places() {}

  static Set<String> of(Form form, ItemPath path) {
    Set<String> places = new LinkedHashSet<>();
    switch (form) {
      case CsvForm csv -> add(csv.columns(), path, places);
      case XmlForm xml -> add(xml.paths(), path, places);
      case PdfForm pdf -> {
        pdf.labels().stream()
            .filter(label -> label.item().equals(path))
            .forEach(label -> places.add(label.text()));
        pdf.tables().forEach(table -> add(table.columns(), path, places));
        add(pdf.fields(), path, places);
      }
    }
    Form.Join join = form.head().joins().get(path);
    if (join != null) {
      places.addAll(join.of());
    }
    return places;
  }

  private static void add(Map<String, ItemPath> from, ItemPath path, Set<String> places) {
    from.forEach(
        (place, item) -> {
          if (item.equals(path)) {
            places.add(place);
          }
        });
  }
}
