package jp.yui.scenario.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.problem.Position;

/**
 * The first layer (手続): the same in every municipality.
 *
 * @param id {@code jido-teate/nintei-seikyu}
 * @param version semantic version
 * @param field 業務分野, in the author's own words
 * @param standardWork 標準化対象事務, if it belongs to one
 * @param effortByHand measured time for one application by hand
 * @param key the item that makes an application itself
 * @param agree items that all formats of one application must carry alike
 */
public record Procedure(
    String id,
    String version,
    String title,
    String about,
    String field,
    Optional<StandardWork> standardWork,
    String procedure,
    Optional<Duration> effortByHand,
    String key,
    Map<String, Entry> items,
    List<Check> checks,
    List<ItemPath> agree,
    Position at) {

  /** The item or group member of that path, if declared. */
  public Optional<Item> item(ItemPath path) {
    Entry entry = items.get(path.group().orElse(path.item()));
    return switch (entry) {
      case Item item when path.group().isEmpty() -> Optional.of(item);
      case Group group when path.group().isPresent() ->
          Optional.ofNullable(group.items().get(path.item()));
      case null, default -> Optional.empty();
    };
  }
}
