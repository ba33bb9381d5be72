package jp.yui.scenario.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.YamlNode;

/** Whether a form names its columns in the way that the file has them. */
final class CsvColumns {
  /** The second from the left of all columns called so. */
  private static final Pattern NTH = Pattern.compile("(.+)[#＃][1-9][0-9]?");

  private CsvColumns() {}

  static void check(CsvForm form, YamlNode root, Problems problems) {
    for (String column : form.columns().keySet()) {
      if (!form.header() && !column.matches("[1-9][0-9]{0,3}")) {
        problems.error(root.place("columns", column), "column-number", column);
      }
      if (form.ignore().contains(column)) {
        problems.error(root.place("columns", column), "column-ignored", column);
      }
    }
    twins(form, root, problems);
  }

  /** Where one column of a name says which it is, another of that name must say so, too. */
  private static void twins(CsvForm form, YamlNode root, Problems problems) {
    Map<String, Position> named = new HashMap<>();
    form.columns().keySet().forEach(c -> named.put(c, root.place("columns", c)));
    form.head()
        .joins()
        .values()
        .forEach(join -> join.of().forEach(c -> named.putIfAbsent(c, join.at())));
    Set<String> numbered =
        named.keySet().stream()
            .map(NTH::matcher)
            .filter(Matcher::matches)
            .map(m -> m.group(1))
            .collect(Collectors.toSet());
    named.forEach(
        (name, at) -> {
          if (numbered.contains(name)) {
            problems.warning(at, "column-nth", name);
          }
        });
  }
}
