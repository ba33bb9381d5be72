package jp.yui.scenario.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Setting;
import jp.yui.scenario.problem.Catalogue;
import jp.yui.scenario.sharing.Change.Weight;

/** What differs in how core systems are driven. */
record ProductsDifference(Catalogue texts, List<Change> changes) {

  void of(Map<String, Product> before, Map<String, Product> after) {
    new Compared<>(before, after).each(this::product);
  }

  private void product(Optional<Product> before, Optional<Product> after) {
    if (before.isEmpty() || after.isEmpty()) {
      Product shown = after.or(() -> before).orElseThrow();
      changes.add(
          new Change(
              "product",
              texts.message("product", shown.name()),
              before.map(this::versions).orElse(""),
              after.map(this::versions).orElse(""),
              after.isEmpty() ? Weight.BREAKING : Weight.PLAIN,
              shown.at()));
      return;
    }
    both(before.get(), after.get());
  }

  private void both(Product was, Product is) {
    if (!was.versions().equals(is.versions())) {
      changes.add(
          new Change(
              "product",
              texts.message("product", is.name()),
              versions(was),
              versions(is),
              Weight.BREAKING,
              is.at()));
    }
    new Compared<>(was.settings(), is.settings()).each((a, b) -> setting(is, a, b));
    plain(was, is, "screen", screens(was), screens(is), Weight.CAREFUL);
    codes(was, is);
    plain(
        was,
        is,
        "settle",
        Map.of("", was.settle() + ""),
        Map.of("", is.settle() + ""),
        Weight.CAREFUL);
    plain(was, is, "mask", Map.of("", was.mask() + ""), Map.of("", is.mask() + ""), Weight.CAREFUL);
    plain(
        was,
        is,
        "encoding",
        Map.of("", was.encoding().orElse("")),
        Map.of("", is.encoding().orElse("")),
        Weight.CAREFUL);
    new StepsDifference(texts, changes, is.name()).of(was, is);
  }

  private String versions(Product product) {
    return texts.message("product.versions", product.versions());
  }

  private void setting(Product in, Optional<Setting> before, Optional<Setting> after) {
    String was = before.map(this::words).orElse("");
    String is = after.map(this::words).orElse("");
    if (!was.equals(is)) {
      Setting shown = after.or(() -> before).orElseThrow();
      boolean harmless = before.isEmpty() && after.filter(Setting::required).isEmpty();
      changes.add(
          new Change(
              "setting",
              texts.message("setting", in.name(), shown.label()),
              was,
              is,
              harmless ? Weight.PLAIN : Weight.BREAKING,
              shown.at()));
    }
  }

  private String words(Setting setting) {
    return texts.message("setting." + setting.kind())
        + texts.message(setting.required() ? "item.required" : "item.optional");
  }

  private void plain(
      Product old,
      Product in,
      String area,
      Map<String, String> before,
      Map<String, String> after,
      Weight weight) {
    new Compared<>(entries(before), entries(after))
        .each(
            (was, is) -> {
              if (!was.equals(is)) {
                String name = is.or(() -> was).orElseThrow().getKey();
                changes.add(
                    new Change(
                        area,
                        texts.message(area, in.name(), name),
                        was.map(Map.Entry::getValue).orElse(""),
                        is.map(Map.Entry::getValue).orElse(""),
                        weight,
                        is.isPresent() ? in.at() : old.at()));
              }
            });
  }

  private void codes(Product was, Product is) {
    Map<String, String> before = new LinkedHashMap<>();
    was.codes().forEach((t, all) -> all.forEach((v, code) -> before.put(t + "／" + v, code)));
    Map<String, String> after = new LinkedHashMap<>();
    is.codes().forEach((t, all) -> all.forEach((v, code) -> after.put(t + "／" + v, code)));
    plain(was, is, "code", before, after, Weight.CAREFUL);
  }

  private static Map<String, String> screens(Product product) {
    Map<String, String> screens = new LinkedHashMap<>();
    product.screens().forEach((label, found) -> screens.put(label, ScenarioParts.text(found)));
    return screens;
  }

  private static Map<String, Map.Entry<String, String>> entries(Map<String, String> all) {
    Map<String, Map.Entry<String, String>> entries = new LinkedHashMap<>();
    all.entrySet()
        .forEach(entry -> entries.put(entry.getKey(), Map.entry(entry.getKey(), entry.getValue())));
    return entries;
  }
}
