package jp.yui.agent.normalise;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.SourceValue;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Procedure;

/** Turns what a form's file says into named, normalised items. Safe for use by several threads. */
public final class Normaliser {
  private final Procedure procedure;
  private final Set<ItemPath> carried;
  private final Map<ItemPath, ItemReader> readers = new HashMap<>();

  public Normaliser(Procedure procedure, Form form) {
    this(procedure, form, Clock.system(ZoneId.of("Asia/Tokyo")));
  }

  /**
   * @param clock tells which dates lie in the future
   */
  public Normaliser(Procedure procedure, Form form, Clock clock) {
    this.procedure = procedure;
    this.carried = Carried.by(form);
    for (Entry entry : procedure.items().values()) {
      for (Item item :
          entry instanceof Group group ? group.items().values() : List.of((Item) entry)) {
        ItemPath path = Paths.of(entry, item);
        readers.put(
            path, new ItemReader(path, item, KindReaders.of(path, item, form.head(), clock)));
      }
    }
  }

  /**
   * The application of that record. A record that cannot be trusted is normalised all the same, so
   * that a clerk sees all that is wrong with it at once.
   *
   * @throws IllegalArgumentException when a value is of an item that the procedure does not have
   */
  public Application normalise(SourceRecord source) {
    Map<ItemPath, Map<Integer, NormalItem>> read = new HashMap<>();
    for (SourceValue value : source.values()) {
      ItemReader reader = reader(value.item());
      int index = value.index();
      read.computeIfAbsent(value.item(), path -> new HashMap<>())
          .merge(index, reader.read(value), (one, other) -> reader.oneOf(index, one, other));
    }
    Place whole = new Place.Whole(source.file());
    Map<String, NormalItem> items = new LinkedHashMap<>();
    Map<String, List<Map<String, NormalItem>>> groups = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Entry entry : procedure.items().values()) {
      switch (entry) {
        case Item item -> put(items, Paths.of(item), 0, read, whole);
        case Group group -> {
          if (group.items().values().stream().anyMatch(i -> knows(Paths.of(group, i), read))) {
            groups.put(group.id(), entries(group, read, whole, findings));
          }
        }
      }
    }
    return new Application(
        key(items),
        items,
        groups,
        findings,
        List.of(
            new Source(
                source.form(),
                source.file(),
                source.number(),
                source.problems(),
                Optional.empty())));
  }

  private List<Map<String, NormalItem>> entries(
      Group group,
      Map<ItemPath, Map<Integer, NormalItem>> read,
      Place whole,
      List<Finding> findings) {
    TreeMap<Integer, Boolean> filled = new TreeMap<>();
    for (Item item : group.items().values()) {
      read.getOrDefault(Paths.of(group, item), Map.of())
          .forEach((index, value) -> filled.merge(index, !value.isBlank(), Boolean::logicalOr));
    }
    int last =
        filled.descendingMap().entrySet().stream()
            .filter(Map.Entry::getValue)
            .mapToInt(Map.Entry::getKey)
            .findFirst()
            .orElse(0);
    List<Map<String, NormalItem>> entries = new ArrayList<>();
    for (int index = 1; index <= last; index++) {
      Map<String, NormalItem> entry = new LinkedHashMap<>();
      for (Item item : group.items().values()) {
        put(entry, Paths.of(group, item), index, read, whole);
      }
      if (!filled.getOrDefault(index, false)) {
        findings.add(gap(group, index));
      }
      entries.add(entry);
    }
    return entries;
  }

  private static Finding gap(Group group, int index) {
    ItemPath itself = ItemPath.parse(group.id());
    return new Finding(
        "group-gap", itself, index, Words.say("group-gap", group.label(), index), true);
  }

  private void put(
      Map<String, NormalItem> items,
      ItemPath path,
      int index,
      Map<ItemPath, Map<Integer, NormalItem>> read,
      Place whole) {
    NormalItem value = read.getOrDefault(path, Map.of()).get(index);
    if (value != null) {
      items.put(path.item(), value);
    } else if (carried.contains(path)) {
      items.put(path.item(), reader(path).absent(whole));
    }
  }

  private boolean knows(ItemPath path, Map<ItemPath, Map<Integer, NormalItem>> read) {
    return carried.contains(path) || read.containsKey(path);
  }

  private ItemReader reader(ItemPath path) {
    ItemReader reader = readers.get(path);
    if (reader == null) {
      throw new IllegalArgumentException("the procedure has no item " + path);
    }
    return reader;
  }

  private String key(Map<String, NormalItem> items) {
    NormalItem key = items.get(procedure.key());
    return key == null || key.holds() ? "" : key.text();
  }
}
