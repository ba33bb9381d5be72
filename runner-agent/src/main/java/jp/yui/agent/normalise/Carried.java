package jp.yui.agent.normalise;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.XmlForm;

/** Which items a form has: one that it has and leaves out is a blank, not a silence. */
final class Carried {
  private Carried() {}

  static Set<ItemPath> by(Form form) {
    Set<ItemPath> items = new LinkedHashSet<>(form.head().joins().keySet());
    Stream<ItemPath> read =
        switch (form) {
          case CsvForm csv -> csv.columns().values().stream();
          case XmlForm xml -> xml.paths().values().stream();
          case PdfForm pdf ->
              Stream.of(
                      pdf.labels().stream().map(PdfForm.Label::item),
                      pdf.tables().stream()
                          .map(table -> table.columns().values())
                          .flatMap(Collection::stream),
                      pdf.fields().values().stream())
                  .flatMap(Function.identity());
        };
    read.forEach(items::add);
    return items;
  }
}
