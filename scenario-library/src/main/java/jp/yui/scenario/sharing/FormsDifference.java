package jp.yui.scenario.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.problem.Catalogue;
import jp.yui.scenario.sharing.Change.Weight;

/** What differs in how applications arrive. */
record FormsDifference(Catalogue texts, List<Change> changes) {

  void of(Map<String, Form> before, Map<String, Form> after) {
    new Compared<>(before, after).each(this::form);
  }

  private void form(Optional<Form> before, Optional<Form> after) {
    Form shown = after.or(() -> before).orElseThrow();
    String what = texts.message("form", shown.head().title());
    if (before.isEmpty() || after.isEmpty()) {
      changes.add(
          new Change(
              "form",
              what,
              before.isEmpty() ? "" : texts.message("form.there"),
              after.isEmpty() ? "" : texts.message("form.there"),
              after.isEmpty() ? Weight.BREAKING : Weight.PLAIN,
              shown.head().at()));
      return;
    }
    new Compared<>(named(before.get()), named(after.get()))
        .each(
            (was, is) -> {
              if (!was.equals(is)) {
                changes.add(
                    new Change(
                        "form",
                        texts.message("form.source", shown.head().title(), name(was, is)),
                        was.map(Source::item).orElse(""),
                        is.map(Source::item).orElse(""),
                        is.isEmpty() ? Weight.BREAKING : weight(was.isEmpty()),
                        shown.head().at()));
              }
            });
    if (!plain(before.get()).equals(plain(after.get()))) {
      changes.add(
          new Change(
              "form",
              what,
              plain(before.get()),
              plain(after.get()),
              Weight.CAREFUL,
              shown.head().at()));
    }
  }

  private record Source(String name, String item) {}

  private static String name(Optional<Source> was, Optional<Source> is) {
    return is.or(() -> was).orElseThrow().name();
  }

  private static Weight weight(boolean added) {
    return added ? Weight.PLAIN : Weight.CAREFUL;
  }

  private static Map<String, Source> named(Form form) {
    Map<String, Source> named = new java.util.TreeMap<>();
    for (Map.Entry<String, ItemPath> source : ScenarioParts.sources(form).entrySet()) {
      named.put(source.getKey(), new Source(source.getKey(), source.getValue().toString()));
    }
    return named;
  }

  /** How values are read: file names, eras, spellings of dates, choices. */
  private String plain(Form form) {
    Form.FormHead head = form.head();
    return texts.message(
        "form.reading",
        String.join("、", head.files()),
        head.eras(),
        String.join("、", head.dates()),
        new java.util.TreeMap<>(head.choices()),
        new java.util.TreeMap<>(joins(head)));
  }

  private static Map<ItemPath, String> joins(Form.FormHead head) {
    Map<ItemPath, String> joins = new java.util.TreeMap<>();
    head.joins().forEach((item, join) -> joins.put(item, join.of() + " " + join.as()));
    return joins;
  }
}
