package jp.yui.scenario.validation;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;

/** Whether the template of a join uses each of its sources. */
final class JoinTemplate {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9]{1,3})}");

  private JoinTemplate() {}

  static void check(Form.Join join, Position at, Problems problems) {
    Set<Integer> used = new TreeSet<>();
    Matcher places = PLACE.matcher(join.as());
    while (places.find()) {
      int number = Integer.parseInt(places.group(1));
      used.add(number);
      if (number < 1 || number > join.of().size()) {
        problems.error(at, "join-place", number, join.of().size());
      }
    }
    for (int i = 1; i <= join.of().size(); i++) {
      if (!used.contains(i) && !join.as().isEmpty()) {
        problems.error(at, "join-unused", i, join.of().get(i - 1));
      }
    }
  }
}
