package jp.yui.scenario.validation;

import java.util.regex.Pattern;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Problems;

/** Whether an {@code open} stays below the system's own address. */
final class OpenPath {
  /** One slash first, so that no host can follow; no step upwards, plain or encoded. */
  private static final Pattern PATH = Pattern.compile("/|/[^/\\\\\\s][^\\\\\\s]*");

  private static final Pattern UPWARDS =
      Pattern.compile("(^|/)(\\.|%2e){2}(/|$|\\?|#)", Pattern.CASE_INSENSITIVE);

  /** An expression must begin with a text that fixes the first part of the path. */
  private static final Pattern COMPUTED =
      Pattern.compile("\\s*([\"'])/[^/\\\\\"'].*", Pattern.DOTALL);

  private OpenPath() {}

  static void check(Step.Open open, Problems problems) {
    switch (open.path()) {
      case Value.Literal literal -> {
        String path = literal.text();
        if (!path.isEmpty() && (!PATH.matcher(path).matches() || UPWARDS.matcher(path).find())) {
          problems.error(literal.at(), "bad-open", path);
        }
      }
      case Value.Expression expression -> {
        if (!COMPUTED.matcher(expression.source()).matches()) {
          problems.error(expression.at(), "open-computed");
        }
      }
    }
  }
}
