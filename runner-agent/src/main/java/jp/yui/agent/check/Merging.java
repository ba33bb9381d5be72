package jp.yui.agent.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.check.Reason.Shown;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.Finding;
import jp.yui.agent.normalise.NormalItem;
import jp.yui.agent.normalise.Source;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Procedure;

/**
 * Makes one application of what several formats say of it. What two of them carry must be said
 * alike; what one carries is taken from it.
 *
 * <p>This is a check and not part of normalising, because its outcome is reasons to hold.
 */
final class Merging {
  private final Procedure procedure;
  private final Showing showing;
  private final ReadableValues readable;
  private final SameForm sameForm;

  /**
   * @param reasons why the formats cannot be put together
   */
  record Merged(Application application, List<Reason> reasons) {}

  Merging(Procedure procedure, Showing showing, ReadableValues readable) {
    this.procedure = procedure;
    this.showing = showing;
    this.readable = readable;
    this.sameForm = new SameForm(new Contents(procedure));
  }

  Merged merge(List<Application> said) {
    if (said.size() == 1) {
      return new Merged(said.getFirst(), List.of());
    }
    List<Reason> reasons = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Application> formats = new ArrayList<>(sameForm.once(said, reasons, findings));
    formats.sort(Comparator.comparingInt(FormatOrder::of));
    reasons.addAll(agreed(formats));

    Map<String, NormalItem> items = new LinkedHashMap<>();
    Map<String, List<Map<String, NormalItem>>> groups = new LinkedHashMap<>();
    for (Entry entry : procedure.items().values()) {
      switch (entry) {
        case Item item ->
            one(item, ItemPath.parse(item.id()), 0, formats, reasons)
                .ifPresent(value -> items.put(item.id(), value));
        case Group group ->
            entries(group, formats, reasons).ifPresent(all -> groups.put(group.id(), all));
      }
    }
    formats.forEach(format -> findings.addAll(format.findings()));
    List<Source> sources = said.stream().flatMap(a -> a.sources().stream()).toList();
    Application merged =
        new Application(formats.getFirst().key(), items, groups, List.copyOf(findings), sources);
    return new Merged(merged, reasons);
  }

  /** The value that all formats carrying the item say. */
  private Optional<NormalItem> one(
      Item item, ItemPath path, int index, List<Application> formats, List<Reason> reasons) {
    List<NormalItem> values =
        formats.stream().flatMap(format -> format.item(path, index).stream()).toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    NormalItem taken =
        values.stream().filter(value -> !value.holds()).findFirst().orElse(values.getFirst());
    List<NormalItem> others = values.stream().filter(value -> value != taken).toList();
    others.forEach(other -> reasons.addAll(readable.of(other)));
    boolean differ =
        others.stream()
            .anyMatch(
                other ->
                    !other.holds() && !taken.holds() && !Likeness.same(item.kind(), taken, other));
    if (differ) {
      String label = showing.label(path, index);
      List<Shown> shown = values.stream().map(value -> showing.of(path, index, value)).toList();
      reasons.add(new Reason("formats-disagree", Words.say("formats-disagree", label), shown));
    }
    return Optional.of(taken);
  }

  private Optional<List<Map<String, NormalItem>>> entries(
      Group group, List<Application> formats, List<Reason> reasons) {
    List<Application> carrying =
        formats.stream().filter(format -> format.groups().containsKey(group.id())).toList();
    if (carrying.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> sizes =
        carrying.stream().map(format -> format.entries(group.id()).size()).toList();
    if (sizes.stream().distinct().count() > 1) {
      reasons.add(counts(group, carrying, sizes));
      return Optional.of(carrying.getFirst().entries(group.id()));
    }
    List<Map<String, NormalItem>> entries = new ArrayList<>();
    for (int index = 1; index <= sizes.getFirst(); index++) {
      Map<String, NormalItem> entry = new LinkedHashMap<>();
      for (Item item : group.items().values()) {
        ItemPath path = new ItemPath(Optional.of(group.id()), item.id());
        one(item, path, index, carrying, reasons).ifPresent(v -> entry.put(item.id(), v));
      }
      entries.add(entry);
    }
    return Optional.of(entries);
  }

  private static Reason counts(Group group, List<Application> carrying, List<Integer> sizes) {
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < sizes.size(); i++) {
      String count = Words.say("count", sizes.get(i));
      shown.add(
          new Shown(group.label(), count, count, carrying.get(i).sources().getFirst().file()));
    }
    return new Reason(
        "group-counts-differ", Words.say("group-counts-differ", group.label()), shown);
  }

  /** What the scenario wants said by every format, and one of them does not carry. */
  private List<Reason> agreed(List<Application> formats) {
    List<Reason> reasons = new ArrayList<>();
    for (ItemPath path : formats.size() < 2 ? List.<ItemPath>of() : procedure.agree()) {
      for (Application format : formats) {
        if (!carries(format, path)) {
          String file = format.sources().getFirst().file();
          String label = showing.label(path, 0);
          reasons.add(
              new Reason(
                  "agree-not-carried",
                  Words.say("agree-not-carried", label, file),
                  List.of(new Shown(label, "", "", file))));
        }
      }
    }
    return reasons;
  }

  private static boolean carries(Application format, ItemPath path) {
    if (path.group().isEmpty()) {
      return format.items().containsKey(path.item());
    }
    String group = path.group().get();
    return format.groups().containsKey(group)
        && format.entries(group).stream().allMatch(entry -> entry.containsKey(path.item()));
  }
}
