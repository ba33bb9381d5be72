package jp.yui.scenario.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.compiler.CelCompiler;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.yui.scenario.expression.function.Types;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Catalogue;

/**
 * Compiles expressions: reads them, checks names and types against their scope, and tells all that
 * is wrong with its place in the file. What is needed of CEL is loaded with the first expression,
 * and prepared once for every scope.
 */
public final class Expressions {
  private final Catalogue texts;
  private final Map<Scope, Prepared> prepared = new ConcurrentHashMap<>();

  private record Prepared(Vocabulary vocabulary, CelCompiler compiler) {
    static Prepared of(Scope scope) {
      Vocabulary vocabulary = new Vocabulary(scope);
      return new Prepared(vocabulary, Engine.compiler(vocabulary));
    }
  }

  /** Problems and reasons told in Japanese. */
  public Expressions() {
    this(Locale.JAPANESE);
  }

  public Expressions(Locale language) {
    this.texts = new Catalogue("jp.yui.scenario.expression.messages", language);
  }

  /**
   * Compiles an expression.
   *
   * @param result what it must come to
   */
  public Compilation compile(Value.Expression expression, Scope scope, Result result) {
    Faults faults = new Faults(expression, texts);
    if (faults.source().length > Engine.LONGEST_SOURCE) {
      faults.add(0, "too-long", Engine.LONGEST_SOURCE);
      return new Compilation.Faulty(faults.list());
    }
    if (expression.source().isBlank()) {
      faults.add(0, "empty");
      return new Compilation.Faulty(faults.list());
    }
    HyphenNames.Rewritten source = HyphenNames.rewrite(expression.source());
    source.underscore().ifPresent(at -> underscore(expression.source(), at, faults));
    Prepared with = prepared.computeIfAbsent(scope, Prepared::of);
    try {
      return compile(source.cel(), with, result, faults);
    } catch (CelValidationException e) {
      faults.add(0, "other", String.valueOf(e.getMessage()));
      return new Compilation.Faulty(faults.list());
    }
  }

  private Compilation compile(String source, Prepared with, Result result, Faults faults)
      throws CelValidationException {
    CelValidationResult parsed = with.compiler().parse(source);
    if (parsed.hasError()) {
      new SyntaxErrors(with.vocabulary(), faults).tell(parsed.getErrors());
      return new Compilation.Faulty(faults.list());
    }
    Structure.check(parsed.getAst(), with.vocabulary(), faults);
    if (!faults.isEmpty()) {
      return new Compilation.Faulty(faults.list());
    }
    CelValidationResult checked = with.compiler().check(parsed.getAst());
    if (checked.hasError()) {
      new TypeErrors(with.vocabulary(), faults).tell(checked.getErrors());
      return new Compilation.Faulty(faults.list());
    }
    return finish(checked.getAst(), with, result, faults);
  }

  private Compilation finish(
      CelAbstractSyntaxTree tree, Prepared with, Result result, Faults faults) {
    Vocabulary vocabulary = with.vocabulary();
    Literals.check(tree, vocabulary, faults);
    checkResult(tree.getResultType(), result, vocabulary, faults);
    if (!faults.isEmpty()) {
      return new Compilation.Faulty(faults.list());
    }
    Mentions mentions = new ItemsOf(tree, vocabulary).mentions();
    Reasons reasons = new Reasons(texts, vocabulary.scope().items(), mentions);
    return new Compiled(tree, vocabulary.variables(), mentions, reasons);
  }

  private void checkResult(CelType type, Result result, Vocabulary vocabulary, Faults faults) {
    CelType wanted =
        switch (result) {
          case TEXT -> Types.TEXT;
          case CONDITION -> Types.CONDITION;
          case DATE -> Types.DATE;
        };
    if (type.equals(wanted)) {
      return;
    }
    String code = "not-" + result.name().toLowerCase(Locale.ROOT);
    String special = code + ".remedy." + type.name();
    String remedy = texts.message(texts.has(special) ? special : code + ".remedy");
    String found = new TypeWords(texts, vocabulary).of(type);
    faults.addWithRemedy(0, code, remedy, found);
  }

  private static void underscore(String source, int at, Faults faults) {
    int place = source.codePointCount(0, at);
    String name = faults.nameAt(place);
    if (!TypeErrors.isOtherMacro(name)) {
      faults.add(place, "underscore", name, HyphenNames.fromCel(name));
    }
  }
}
