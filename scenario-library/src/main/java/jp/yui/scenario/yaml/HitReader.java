package jp.yui.scenario.yaml;

import java.util.List;
import java.util.stream.Stream;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Problems;

/** Reads how an application that is there shows: as a row of a list, or as a page of its own. */
record HitReader(Problems problems) {

  Step.Hit hit(Keys keys) {
    boolean page = keys.meant("heading") || keys.meant("field");
    if (page) {
      Stream.of("table", "row")
          .filter(keys::has)
          .forEach(key -> problems.error(keys.at(key), "found-mixed", key));
      return new Step.Hit.Page(value(keys, "heading"), fields(keys, "field"));
    }
    return new Step.Hit.Row(value(keys, "table"), fields(keys, "row"));
  }

  private Value value(Keys keys, String key) {
    return keys.need(key)
        .map(new ValueReader(problems)::value)
        .orElse(new Value.Literal("", keys.at()));
  }

  private List<Step.Field> fields(Keys keys, String key) {
    return keys.need(key).map(new ValueReader(problems)::fields).orElse(List.of());
  }
}
