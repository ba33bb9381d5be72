package jp.yui.agent.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.scenario.model.ItemPath;

/**
 * What one source, or several that were compared, say of one application: named, normalised items.
 *
 * @param key value of the scenario's key item; empty when it could not be read
 * @param items single items by id, in the procedure's order; those that no source carries are
 *     missing
 * @param groups entries in order, each by item id; a group that no source carries is missing
 * @param findings of the application as a whole (those of single values are in the items)
 * @param sources where it was read
 */
public record Application(
    String key,
    Map<String, NormalItem> items,
    Map<String, List<Map<String, NormalItem>>> groups,
    List<Finding> findings,
    List<Source> sources) {

  /** The same, of files that are kept under that SHA-256. */
  public Application keptAs(String sha256) {
    return new Application(
        key, items, groups, findings, sources.stream().map(s -> s.keptAs(sha256)).toList());
  }

  /** The entries of a group; none where no source carries it. */
  public List<Map<String, NormalItem>> entries(String group) {
    return groups.getOrDefault(group, List.of());
  }

  /**
   * The value of that path, if a source carries it.
   *
   * @param index of the group's entry, from 1; 0 for a single item
   */
  public Optional<NormalItem> item(ItemPath path, int index) {
    if (path.group().isEmpty()) {
      return Optional.ofNullable(items.get(path.item()));
    }
    List<Map<String, NormalItem>> entries = entries(path.group().get());
    return index < 1 || index > entries.size()
        ? Optional.empty()
        : Optional.ofNullable(entries.get(index - 1).get(path.item()));
  }

  /** All findings, of the values and of the whole. */
  public Stream<Finding> allFindings() {
    Stream<NormalItem> inGroups =
        groups.values().stream().flatMap(List::stream).flatMap(entry -> entry.values().stream());
    return Stream.concat(
        Stream.concat(items.values().stream(), inGroups).flatMap(item -> item.findings().stream()),
        findings.stream());
  }
}
