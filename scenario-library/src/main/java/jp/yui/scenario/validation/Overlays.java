package jp.yui.scenario.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Locator;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Renaming;
import jp.yui.scenario.model.Scenario;

/** Lays a municipality's small changes over the shared layers. */
public final class Overlays {
  private Overlays() {}

  /**
   * The scenario as it counts for that municipality. What the changes name that is not there
   * changes nothing; {@link OverlayFile#read(java.nio.file.Path, Scenario, Optional)} tells of it.
   */
  public static Scenario apply(Scenario scenario, Overlay overlay) {
    Overlay.Changes changes = overlay.changes();
    if (changes.equals(Overlay.Changes.NONE)) {
      return scenario;
    }
    return new Scenario(
        procedure(scenario.procedure(), changes),
        each(scenario.forms(), form -> form(form, changes)),
        each(scenario.products(), product -> product(product, changes)));
  }

  private static Procedure procedure(Procedure p, Overlay.Changes changes) {
    List<Check> checks = new ArrayList<>(p.checks());
    checks.removeIf(check -> changes.removedChecks().contains(check.otherwise()));
    checks.addAll(changes.addedChecks());
    return new Procedure(
        p.id(),
        p.version(),
        p.title(),
        p.about(),
        p.field(),
        p.standardWork(),
        p.procedure(),
        p.effortByHand(),
        p.key(),
        each(p.items(), entry -> entry(entry, changes)),
        List.copyOf(checks),
        p.agree(),
        p.at());
  }

  private static Entry entry(Entry entry, Overlay.Changes changes) {
    return switch (entry) {
      case Item item -> item(item, Optional.empty(), changes);
      case Group group ->
          new Group(
              group.id(),
              group.label(),
              each(group.items(), item -> item(item, Optional.of(group.id()), changes)),
              group.least(),
              group.most(),
              group.at());
    };
  }

  private static Item item(Item i, Optional<String> group, Overlay.Changes changes) {
    boolean required = changes.required().getOrDefault(new ItemPath(group, i.id()), i.required());
    return new Item(
        i.id(),
        i.label(),
        i.kind(),
        i.term(),
        required,
        i.personal(),
        i.partlyUnknown(),
        i.choices(),
        i.digits(),
        i.at());
  }

  private static Form form(Form form, Overlay.Changes changes) {
    Map<String, ItemPath> sources = changes.columns().getOrDefault(form.head().id(), Map.of());
    return sources.isEmpty() ? form : new FormChange(sources).apply(form);
  }

  private static Product product(Product p, Overlay.Changes changes) {
    Renaming renaming = Renaming.of(changes.labels());
    return new Product(
        p.id(),
        p.vendor(),
        p.name(),
        p.versions(),
        p.settings(),
        codes(p, changes),
        locators(p, changes, renaming),
        p.encoding(),
        p.settle(),
        p.picker().map(renaming::picker),
        renaming.mask(p.mask()),
        renaming.steps(p.signIn()),
        p.signedOut().map(renaming::sight),
        renaming.steps(p.find()),
        renaming.steps(p.post()),
        renaming.steps(p.signOut()),
        p.at());
  }

  private static Map<String, Map<String, String>> codes(Product p, Overlay.Changes changes) {
    Map<String, Map<String, String>> codes = new LinkedHashMap<>(p.codes());
    changes
        .codes()
        .forEach(
            (table, values) ->
                codes.computeIfPresent(
                    table,
                    (name, shared) -> {
                      Map<String, String> merged = new LinkedHashMap<>(shared);
                      merged.putAll(values);
                      return Collections.unmodifiableMap(merged);
                    }));
    return Collections.unmodifiableMap(codes);
  }

  private static Map<String, List<Locator>> locators(
      Product p, Overlay.Changes changes, Renaming renaming) {
    Map<String, List<Locator>> locators = new LinkedHashMap<>(p.screens());
    locators.putAll(changes.screens());
    Map<String, List<Locator>> renamingled = new LinkedHashMap<>();
    locators.forEach((label, found) -> renamingled.put(renaming.place(label), found));
    return Collections.unmodifiableMap(renamingled);
  }

  private static <T> Map<String, T> each(Map<String, T> all, UnaryOperator<T> change) {
    Map<String, T> changed = new LinkedHashMap<>();
    all.forEach((name, one) -> changed.put(name, change.apply(one)));
    return Collections.unmodifiableMap(changed);
  }
}
