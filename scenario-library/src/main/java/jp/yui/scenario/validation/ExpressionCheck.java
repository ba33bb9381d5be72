package jp.yui.scenario.validation;

import java.util.ArrayList;
import java.util.List;
import jp.yui.scenario.expression.Compilation;
import jp.yui.scenario.expression.Compiled;
import jp.yui.scenario.expression.Expressions;
import jp.yui.scenario.expression.Mentions;
import jp.yui.scenario.expression.Result;
import jp.yui.scenario.expression.Scope;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Problems;

/** Compiles expressions for what they say that is wrong, and keeps what the good ones speak of. */
final class ExpressionCheck {
  private final Expressions expressions = new Expressions();
  private final List<Mentions> mentions = new ArrayList<>();
  private final Problems problems;

  ExpressionCheck(Problems problems) {
    this.problems = problems;
  }

  void check(Value value, Scope scope, Result result) {
    // An expression that is missing was said to be missing by its reader.
    if (value instanceof Value.Expression expression
        && (result != Result.CONDITION || !expression.source().isEmpty())) {
      switch (expressions.compile(expression, scope, result)) {
        case Compiled compiled -> mentions.add(compiled.mentions());
        case Compilation.Faulty faulty ->
            faulty.problems().forEach(problem -> problems.add(placed(problem, expression)));
      }
    }
  }

  /** What all good expressions so far speak of. */
  List<Mentions> mentions() {
    return mentions;
  }

  private Problem placed(Problem problem, Value.Expression expression) {
    return new Problem(
        problem.code(),
        problem.severity(),
        WrittenPlace.of(problem.position(), expression, problems::line),
        problem.message(),
        problem.remedy(),
        "");
  }
}
