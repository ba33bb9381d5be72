package jp.yui.agent.run;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.yui.agent.screen.Text;
import jp.yui.scenario.expression.Bindings;
import jp.yui.scenario.expression.Compiled;
import jp.yui.scenario.expression.EvaluationException;
import jp.yui.scenario.expression.Result;
import jp.yui.scenario.expression.Scope;
import jp.yui.scenario.japanese.PartialDate;
import jp.yui.scenario.model.Value;

/**
 * Values by the scenario's expressions.
 *
 * @param scope what they may speak of here
 * @param sizes entries of each group
 * @param personal whether everything here is said about a citizen, as the date in a calendar is
 */
record CelValues(
    Formulas formulas,
    Scope scope,
    Bindings bindings,
    Map<String, Integer> sizes,
    Characters characters,
    boolean personal)
    implements Values {

  @Override
  public Text text(Value value) {
    return switch (value) {
      case Value.Literal literal -> Text.of(literal.text());
      case Value.Expression expression -> text(formulas.of(expression, scope, Result.TEXT));
    };
  }

  private Text text(Compiled formula) {
    if (!formula.mentions().reads().isEmpty()) {
      return new Text.Settled(read -> read(formula, read), true, false);
    }
    String text = characters.checked(told(() -> formula.text(bindings)));
    if (formula.mentions().secret()) {
      return Text.secret(text);
    }
    return personal || formula.mentions().personal() ? Text.personal(text) : Text.of(text);
  }

  private String read(Compiled formula, Map<String, String> read) {
    return characters.checked(told(() -> formula.text(bindings.reads(read))));
  }

  @Override
  public boolean holds(Value.Expression condition) {
    Compiled formula = formulas.of(condition, scope, Result.CONDITION);
    return told(() -> formula.holds(bindings));
  }

  @Override
  public Values picking(Value date) {
    Compiled formula = formulas.of((Value.Expression) date, scope, Result.DATE);
    PartialDate picked = told(() -> formula.date(bindings));
    return new CelValues(
        formulas, formulas.pickerScope(), bindings.date(picked), sizes, characters, true);
  }

  @Override
  public List<Values> entries(String group) {
    return IntStream.rangeClosed(1, sizes.getOrDefault(group, 0))
        .<Values>mapToObj(
            index ->
                new CelValues(
                    formulas,
                    scope.each(group),
                    bindings.entry(group, index),
                    sizes,
                    characters,
                    personal))
        .toList();
  }

  private interface Telling<T> {
    T tell() throws EvaluationException;
  }

  private static <T> T told(Telling<T> telling) {
    try {
      return telling.tell();
    } catch (EvaluationException e) {
      throw new CannotTell(
          "cannot-tell", Runs.TEXTS.say("hold.cannot-tell", String.valueOf(e.getMessage())));
    }
  }
}
