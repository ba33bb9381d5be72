package jp.yui.platform.catalogue.web;

import java.util.List;
import java.util.stream.Stream;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.Procedure;

/**
 * A line of the table of items.
 *
 * @param group the label of what it repeats with; empty
 * @param kind as the messages name it
 */
record ItemRow(String group, String label, String kind, boolean required, boolean personal) {
  static List<ItemRow> of(Procedure procedure) {
    return procedure.items().values().stream()
        .flatMap(
            entry ->
                switch (entry) {
                  case Item item -> Stream.of(of("", item));
                  case Group group ->
                      group.items().values().stream().map(item -> of(group.label(), item));
                })
        .toList();
  }

  private static ItemRow of(String group, Item item) {
    return new ItemRow(
        group, item.label(), "item.kind." + item.kind(), item.required(), item.personal());
  }
}
