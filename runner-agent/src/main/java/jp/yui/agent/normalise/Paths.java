package jp.yui.agent.normalise;

import java.util.Optional;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;

/** The paths of a procedure's items. */
final class Paths {
  private Paths() {}

  static ItemPath of(Item item) {
    return new ItemPath(Optional.empty(), item.id());
  }

  static ItemPath of(Group group, Item item) {
    return new ItemPath(Optional.of(group.id()), item.id());
  }

  /**
   * @param entry the item itself, or its group
   */
  static ItemPath of(Entry entry, Item item) {
    return entry instanceof Group group ? of(group, item) : of(item);
  }
}
