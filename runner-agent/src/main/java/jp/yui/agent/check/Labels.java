package jp.yui.agent.check;

import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Procedure;

/** What a clerk calls an item: 請求者氏名, 児童2 氏名. */
final class Labels {
  private final Procedure procedure;

  Labels(Procedure procedure) {
    this.procedure = procedure;
  }

  /**
   * @param index of the group's entry, from 1; 0 for a single item
   */
  String of(ItemPath path, int index) {
    Entry entry = procedure.items().get(path.group().orElse(path.item()));
    String outer = entry == null ? path.toString() : entry.label();
    String numbered = index == 0 ? outer : outer + index;
    return path.group().isEmpty()
        ? numbered
        : numbered + " " + procedure.item(path).map(Item::label).orElse(path.item());
  }
}
