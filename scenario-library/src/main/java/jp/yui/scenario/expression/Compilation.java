package jp.yui.scenario.expression;

import java.util.List;
import jp.yui.scenario.problem.Problem;

/** What became of an expression: something that can be computed, or all that is wrong with it. */
public sealed interface Compilation permits Compiled, Compilation.Faulty {

  /** It cannot be used. */
  record Faulty(List<Problem> problems) implements Compilation {}
}
