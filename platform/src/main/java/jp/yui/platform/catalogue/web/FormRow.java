package jp.yui.platform.catalogue.web;

import java.util.List;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.model.XmlForm;

/**
 * A line of the list of forms.
 *
 * @param assumed nobody could check it against the real service
 */
record FormRow(String title, String kind, boolean assumed) {
  static List<FormRow> of(Scenario scenario) {
    return scenario.forms().values().stream()
        .map(form -> new FormRow(form.head().title(), kind(form), form.head().assumed()))
        .toList();
  }

  private static String kind(Form form) {
    return switch (form) {
      case CsvForm csv -> "CSV";
      case XmlForm xml -> "XML";
      case PdfForm pdf -> "PDF";
    };
  }
}
