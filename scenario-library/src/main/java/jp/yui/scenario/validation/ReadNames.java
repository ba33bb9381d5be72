package jp.yui.scenario.validation;

import java.util.regex.Pattern;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.problem.Problems;

/** Whether what is read from a screen gets a name that expressions can speak of. */
final class ReadNames {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private ReadNames() {}

  static void check(Step.Read read, Problems problems) {
    read.names().values().stream()
        .filter(ReservedNames::isNeverAName)
        .forEach(name -> problems.error(read.at(), "reserved-name", name));
    read.names().values().stream()
        .filter(name -> !name.isEmpty() && !NAME.matcher(name).matches())
        .forEach(name -> problems.error(read.at(), "bad-name", name));
  }
}
