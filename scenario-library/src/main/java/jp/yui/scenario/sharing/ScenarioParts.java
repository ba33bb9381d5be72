package jp.yui.scenario.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Locator;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.model.XmlForm;
import jp.yui.scenario.validation.ScreenLabels;

/** A shared scenario, for one product, as the parts that a municipality may have otherwise. */
public final class ScenarioParts {
  /** Stands between a check's condition and what becomes of an application that fails. */
  static final String THEN = " / ";

  private ScenarioParts() {}

  /**
   * Every such part and what it is.
   *
   * @param product the product's id; nothing of a product where the scenario has none of that name
   */
  public static Map<Part, String> of(Scenario scenario, String product) {
    Map<Part, String> parts = new TreeMap<>();
    scenario
        .procedure()
        .items()
        .values()
        .forEach(
            entry -> {
              switch (entry) {
                case Item item -> required(item.id(), item, parts);
                case Group group ->
                    group
                        .items()
                        .values()
                        .forEach(item -> required(group.id() + "." + item.id(), item, parts));
              }
            });
    scenario
        .procedure()
        .checks()
        .forEach(check -> parts.put(Part.of(Part.Kind.CHECK, check.otherwise()), text(check)));
    scenario
        .forms()
        .forEach(
            (id, form) ->
                sources(form)
                    .forEach(
                        (source, item) ->
                            parts.put(Part.of(Part.Kind.SOURCE, id, source), item.toString())));
    Optional.ofNullable(scenario.products().get(product)).ifPresent(p -> product(p, parts));
    return parts;
  }

  private static void required(String path, Item item, Map<Part, String> parts) {
    parts.put(Part.of(Part.Kind.REQUIRED, path), String.valueOf(item.required()));
  }

  private static void product(Product product, Map<Part, String> parts) {
    ScreenLabels.of(product).forEach(label -> parts.put(Part.of(Part.Kind.LABEL, label), label));
    product
        .screens()
        .forEach((label, locators) -> parts.put(Part.of(Part.Kind.SCREEN, label), text(locators)));
    product
        .codes()
        .forEach(
            (table, codes) ->
                codes.forEach(
                    (value, code) -> parts.put(Part.of(Part.Kind.CODE, table, value), code)));
  }

  /** What a form reads: column, path or printed label → item. */
  static Map<String, ItemPath> sources(Form form) {
    return switch (form) {
      case CsvForm csv -> csv.columns();
      case XmlForm xml -> xml.paths();
      case PdfForm pdf -> {
        Map<String, ItemPath> all = new TreeMap<>(pdf.fields());
        pdf.labels().forEach(label -> all.put(label.text(), label.item()));
        pdf.tables().forEach(table -> all.putAll(table.columns()));
        yield all;
      }
    };
  }

  static String text(Check check) {
    return check.when().map(when -> "if " + when.source() + ": ").orElse("")
        + check.that().source()
        + THEN
        + check.then();
  }

  static String text(List<Locator> locators) {
    return locators.stream()
        .map(locator -> locator.by() + "=" + locator.value())
        .collect(Collectors.joining(" | "));
  }
}
