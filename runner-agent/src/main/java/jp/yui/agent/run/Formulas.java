package jp.yui.agent.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.yui.scenario.expression.Compilation;
import jp.yui.scenario.expression.Compiled;
import jp.yui.scenario.expression.Expressions;
import jp.yui.scenario.expression.Result;
import jp.yui.scenario.expression.Scope;
import jp.yui.scenario.model.Value;

/**
 * Every expression of a scenario, compiled when it is first needed and kept for all applications.
 */
final class Formulas {
  private final Expressions expressions = new Expressions();
  private final Map<Key, Compiled> compiled = new ConcurrentHashMap<>();
  private final Scope picker;

  /** The same words may mean something else at another place. */
  private record Key(Value.Expression expression, Scope scope, Result result) {}

  /**
   * @param picker what the steps of a calendar may speak of
   */
  Formulas(Scope picker) {
    this.picker = picker;
  }

  Scope pickerScope() {
    return picker;
  }

  Compiled of(Value.Expression expression, Scope scope, Result result) {
    return compiled.computeIfAbsent(new Key(expression, scope, result), this::compile);
  }

  private Compiled compile(Key key) {
    return switch (expressions.compile(key.expression(), key.scope(), key.result())) {
      case Compiled formula -> formula;
      // The validator compiled all of them before the run began.
      case Compilation.Faulty faulty ->
          throw new IllegalStateException(String.valueOf(faulty.problems()));
    };
  }
}
