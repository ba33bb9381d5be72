package jp.yui.agent.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form.FormHead;
import jp.yui.scenario.model.Form.Join;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.problem.Position;

/** Forms for the tests. */
final class Forms {
  private static final Position HERE = Position.of("forms/test.yaml");

  private Forms() {}

  static FormHead head(String id, String glob) {
    return head(id, glob, Map.of());
  }

  static FormHead head(String id, String glob, Map<ItemPath, Join> joins) {
    return new FormHead(
        id, "様式" + id, true, List.of(glob), joins, Map.of(), Map.of(), List.of(), HERE);
  }

  static Join join(String as, String... of) {
    return new Join(List.of(of), as, HERE);
  }

  /** Pairs of column and item. */
  static Map<String, ItemPath> map(String... pairs) {
    Map<String, ItemPath> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], ItemPath.parse(pairs[i + 1]));
    }
    return map;
  }

  static CsvForm csv(String encoding, String... pairs) {
    return csv(head("csv", "*.csv"), encoding, pairs);
  }

  static CsvForm csv(FormHead head, String encoding, String... pairs) {
    return new CsvForm(head, encoding, ',', 0, true, map(pairs), List.of());
  }
}
