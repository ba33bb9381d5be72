package jp.yui.scenario.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.expression.function.Failure;
import jp.yui.scenario.japanese.PartialDate;
import org.jspecify.annotations.Nullable;

/** An expression that can be computed, again and again and by many threads at a time. */
public final class Compiled implements Compilation {
  /** Longest text that an expression may come to, in UTF-16 units. */
  public static final int LONGEST_TEXT = 4_000;

  private final CelAbstractSyntaxTree checked;
  private volatile CelRuntime.@Nullable Program program;
  private final Map<String, Variable> variables;
  private final Mentions mentions;
  private final Reasons reasons;

  Compiled(
      CelAbstractSyntaxTree checked,
      Map<String, Variable> variables,
      Mentions mentions,
      Reasons reasons) {
    this.checked = checked;
    this.variables = variables;
    this.mentions = mentions;
    this.reasons = reasons;
  }

  public Mentions mentions() {
    return mentions;
  }

  /**
   * The text that a {@link Result#TEXT} comes to.
   *
   * @throws EvaluationException when it has no sure answer for these values
   */
  public String text(Bindings bindings) throws EvaluationException {
    String text = (String) value(bindings);
    if (text.length() > LONGEST_TEXT) {
      throw reasons.tooLong(LONGEST_TEXT);
    }
    return text;
  }

  /**
   * Whether a {@link Result#CONDITION} holds.
   *
   * @throws EvaluationException when it has no sure answer for these values
   */
  public boolean holds(Bindings bindings) throws EvaluationException {
    return (Boolean) value(bindings);
  }

  /**
   * The date that a {@link Result#DATE} comes to; it may be absent or partly unknown.
   *
   * @throws EvaluationException when it has no sure answer for these values
   */
  public PartialDate date(Bindings bindings) throws EvaluationException {
    return (PartialDate) value(bindings);
  }

  private Object value(Bindings bindings) throws EvaluationException {
    try {
      return program()
          .eval(name -> Optional.ofNullable(variables.get(name)).map(v -> v.value(bindings)));
    } catch (CelEvaluationException e) {
      misbound(e);
      // Neither its message nor its causes may go on: they quote values.
      throw failure(e) instanceof Failure failure
          ? reasons.of(failure, bindings)
          : reasons.other(e.getErrorCode());
    }
  }

  /** Two threads may plan it at once: both plans are the same. */
  private CelRuntime.Program program() {
    CelRuntime.Program planned = program;
    if (planned == null) {
      planned = Programs.of(checked);
      program = planned;
    }
    return planned;
  }

  /** A fault of the caller is no reason for a clerk. */
  private static void misbound(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Misbound misbound) {
        throw misbound;
      }
    }
  }

  private static @Nullable Failure failure(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Failure failure) {
        return failure;
      }
    }
    return null;
  }
}
