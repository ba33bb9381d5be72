package jp.yui.scenario.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.problem.Catalogue;
import jp.yui.scenario.sharing.Change.Weight;

/** What differs in items and checks. */
record ProcedureDifference(Catalogue texts, List<Change> changes) {

  /** An item with the words that stand for all of it. */
  private record Named(String what, Item item) {}

  void of(Procedure before, Procedure after) {
    new Compared<>(items(before), items(after)).each(this::item);
    new Compared<>(groups(before), groups(after)).each(this::group);
    if (!before.key().equals(after.key())) {
      add("key", texts.message("key"), before.key(), after.key(), Weight.BREAKING, after);
    }
    if (!before.agree().equals(after.agree())) {
      add(
          "agree",
          texts.message("agree"),
          before.agree().toString(),
          after.agree().toString(),
          after.agree().containsAll(before.agree()) ? Weight.PLAIN : Weight.CAREFUL,
          after);
    }
    new Compared<>(checks(before), checks(after)).each(this::check);
  }

  private void add(
      String area, String what, String before, String after, Weight weight, Procedure in) {
    changes.add(new Change(area, what, before, after, weight, in.at()));
  }

  private void item(Optional<Named> before, Optional<Named> after) {
    String was = before.map(named -> words(named.item())).orElse("");
    String is = after.map(named -> words(named.item())).orElse("");
    if (!was.equals(is)) {
      Named shown = after.or(() -> before).orElseThrow();
      boolean newlyRequired =
          after.filter(a -> a.item().required()).isPresent()
              && before.filter(b -> b.item().required()).isEmpty();
      boolean otherKind =
          before.isPresent()
              && after.isPresent()
              && before.get().item().kind() != after.get().item().kind();
      changes.add(
          new Change(
              "item",
              shown.what(),
              was,
              is,
              after.isEmpty() || newlyRequired || otherKind
                  ? Weight.BREAKING
                  : weight(before, after),
              shown.item().at()));
    }
  }

  /** Less that is masked or demanded is to be looked at. */
  private static Weight weight(Optional<Named> before, Optional<Named> after) {
    boolean loosened =
        before.isPresent()
            && after.isPresent()
            && (before.get().item().personal() && !after.get().item().personal()
                || before.get().item().required() && !after.get().item().required());
    return loosened ? Weight.CAREFUL : Weight.PLAIN;
  }

  private void group(Optional<Group> before, Optional<Group> after) {
    if (before.isPresent() && after.isPresent()) {
      String was = texts.message("group.size", before.get().least(), before.get().most());
      String is = texts.message("group.size", after.get().least(), after.get().most());
      if (!was.equals(is)) {
        boolean narrower =
            after.get().least() > before.get().least() || after.get().most() < before.get().most();
        changes.add(
            new Change(
                "item",
                texts.message("item", after.get().label()),
                was,
                is,
                narrower ? Weight.BREAKING : Weight.CAREFUL,
                after.get().at()));
      }
    }
  }

  private void check(Optional<Check> before, Optional<Check> after) {
    String was = before.map(this::words).orElse("");
    String is = after.map(this::words).orElse("");
    if (!was.equals(is)) {
      Check shown = after.or(() -> before).orElseThrow();
      changes.add(
          new Change(
              "check",
              texts.message("check", shown.otherwise()),
              was,
              is,
              before.isEmpty() ? Weight.PLAIN : Weight.CAREFUL,
              shown.at()));
    }
  }

  private String words(Check check) {
    return texts.message(
        check.when().isEmpty() ? "check.words" : "check.words-when",
        check.that().source(),
        texts.message("then." + check.then()),
        check.when().map(when -> when.source()).orElse(""));
  }

  private String words(Item item) {
    StringBuilder words = new StringBuilder(texts.message("kind." + item.kind()));
    item.term().ifPresent(term -> words.append(texts.message("item.term", term)));
    words.append(texts.message(item.required() ? "item.required" : "item.optional"));
    if (item.personal()) {
      words.append(texts.message("item.personal"));
    }
    if (item.partlyUnknown()) {
      words.append(texts.message("item.partly-unknown"));
    }
    if (!item.choices().isEmpty()) {
      words.append(texts.message("item.choices", String.join("・", item.choices())));
    }
    item.digits().ifPresent(digits -> words.append(texts.message("item.digits", digits)));
    return words.toString();
  }

  private Map<String, Named> items(Procedure procedure) {
    Map<String, Named> items = new LinkedHashMap<>();
    for (Entry entry : procedure.items().values()) {
      switch (entry) {
        case Item item ->
            items.put(item.id(), new Named(texts.message("item", item.label()), item));
        case Group group ->
            group
                .items()
                .values()
                .forEach(
                    item ->
                        items.put(
                            group.id() + "." + item.id(),
                            new Named(
                                texts.message("item", group.label() + " " + item.label()), item)));
      }
    }
    return items;
  }

  private static Map<String, Group> groups(Procedure procedure) {
    Map<String, Group> groups = new LinkedHashMap<>();
    procedure
        .items()
        .values()
        .forEach(
            entry -> {
              if (entry instanceof Group group) {
                groups.put(group.id(), group);
              }
            });
    return groups;
  }

  private static Map<String, Check> checks(Procedure procedure) {
    Map<String, Check> checks = new LinkedHashMap<>();
    procedure
        .checks()
        .forEach(check -> checks.put(Objects.requireNonNull(check.otherwise()), check));
    return checks;
  }
}
