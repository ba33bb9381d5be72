package jp.yui.scenario.validation;

import java.util.ArrayList;
import java.util.List;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;

/** The items that a procedure declares, and what to say about others. */
record ItemNames(Procedure procedure, Problems problems) {

  /** Whether the item is declared; a problem is noted if not. */
  boolean need(ItemPath path, Position at) {
    boolean known = procedure.item(path).isPresent();
    if (!known && !path.toString().isEmpty()) {
      problems.unknown(at, "unknown-item", path.toString(), all());
    }
    return known;
  }

  private List<String> all() {
    List<String> names = new ArrayList<>();
    procedure
        .items()
        .values()
        .forEach(
            entry -> {
              if (entry instanceof Group group) {
                group.items().keySet().forEach(item -> names.add(group.id() + "." + item));
              } else {
                names.add(entry.id());
              }
            });
    return names;
  }
}
