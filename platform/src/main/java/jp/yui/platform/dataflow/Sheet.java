package jp.yui.platform.dataflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.model.Setting;

/**
 * Which personal data goes from where to where, of a scenario as it counts.
 *
 * @param lines the personal items
 * @param others how many items are not personal
 * @param secrets labels of the settings that are secret
 * @param uploads labels of fields that are given the application's own files
 */
public record Sheet(
    Scenario scenario,
    Product product,
    List<Line> lines,
    int others,
    List<String> secrets,
    List<String> uploads) {

  public Sheet {
    lines = List.copyOf(lines);
    secrets = List.copyOf(secrets);
    uploads = List.copyOf(uploads);
  }

  /**
   * A personal item.
   *
   * @param group the label of what it repeats with; empty
   * @param reads in which form it stands where
   * @param writes labels of the fields that it, or what is made of it, is written into
   * @param searches labels of the fields of a search that it is written into
   */
  public record Line(
      String group, String label, List<Source> reads, Set<String> writes, Set<String> searches) {}

  /** Columns, paths or labels of a form. */
  public record Source(String form, Set<String> places) {}

  /** The sheet of a scenario for one of its products. */
  public static Sheet of(Scenario scenario, Product product) {
    Map<ItemPath, Item> items = new java.util.LinkedHashMap<>();
    scenario.procedure().items().values().forEach(entry -> put(entry, items));
    Writing post = Writing.of(scenario.procedure(), product, product.post());
    Writing find = Writing.of(scenario.procedure(), product, product.find());
    List<Line> lines = new ArrayList<>();
    items.forEach(
        (path, item) -> {
          if (item.personal()) {
            lines.add(
                new Line(
                    group(scenario, path),
                    item.label(),
                    sources(scenario, path),
                    post.of(path),
                    find.of(path)));
          }
        });
    return new Sheet(
        scenario,
        product,
        lines,
        items.size() - lines.size(),
        product.settings().values().stream()
            .filter(setting -> setting.kind() == Setting.SettingKind.SECRET)
            .map(Setting::label)
            .toList(),
        Stream.concat(post.uploads().stream(), find.uploads().stream()).toList());
  }

  private static void put(Entry entry, Map<ItemPath, Item> items) {
    switch (entry) {
      case Item item -> items.put(new ItemPath(Optional.empty(), item.id()), item);
      case Group group ->
          group
              .items()
              .values()
              .forEach(item -> items.put(new ItemPath(Optional.of(group.id()), item.id()), item));
    }
  }

  private static String group(Scenario scenario, ItemPath path) {
    return path.group()
        .map(id -> scenario.procedure().items().get(id))
        .map(entry -> entry instanceof Group group ? group.label() : "")
        .orElse("");
  }

  private static List<Source> sources(Scenario scenario, ItemPath path) {
    return scenario.forms().values().stream()
        .map(form -> new Source(form.head().title(), Places.of(form, path)))
        .filter(source -> !source.places().isEmpty())
        .toList();
  }
}
