package jp.yui.scenario.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelExpr;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.scenario.expression.function.Function;
import jp.yui.scenario.expression.function.Functions;
import jp.yui.scenario.expression.function.Overload;

/**
 * CEL's parser and checker, cut down to the vocabulary of the format: of its standard library only
 * logic is left, all else is ours.
 */
final class Engine {
  static final int LONGEST_SOURCE = 1_000;
  static final int DEEPEST = 32;
  static final int MOST_ITERATIONS = 10_000;
  static final String HAS_NEEDS_A_NAME = "@has-needs-a-name";

  static final CelOptions OPTIONS =
      CelOptions.current()
          .maxExpressionCodePointSize(LONGEST_SOURCE)
          .maxParseRecursionDepth(DEEPEST)
          .comprehensionMaxIterations(MOST_ITERATIONS)
          .enableHomogeneousLiterals(true)
          // The runtime insists; there is only one kind of number here.
          .enableHeterogeneousNumericComparisons(true)
          .build();

  private static final List<CelFunctionDecl> DECLARATIONS =
      functions().map(Engine::declaration).toList();

  private Engine() {}

  static CelCompiler compiler(Vocabulary vocabulary) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(
                CelStandardDeclarations.newBuilder()
                    .includeFunctions(
                        CelStandardDeclarations.StandardFunction.LOGICAL_NOT,
                        CelStandardDeclarations.StandardFunction.LOGICAL_AND,
                        CelStandardDeclarations.StandardFunction.LOGICAL_OR,
                        CelStandardDeclarations.StandardFunction.CONDITIONAL,
                        CelStandardDeclarations.StandardFunction.NOT_STRICTLY_FALSE)
                    .filterIdentifiers(identifier -> false)
                    .build())
            .setStandardMacros(CelStandardMacro.ALL, CelStandardMacro.EXISTS)
            .addMacros(
                CelMacro.newGlobalMacro("has", 1, (factory, target, args) -> has(factory, args)),
                CelMacro.newGlobalMacro("code", 2, (factory, target, args) -> code(factory, args)))
            .addFunctionDeclarations(DECLARATIONS)
            .setTypeProvider(vocabulary);
    vocabulary.variables().forEach((name, variable) -> builder.addVar(name, variable.type()));
    return builder.build();
  }

  /** CEL's own {@code has} takes fields only. */
  private static Optional<CelExpr> has(CelMacroExprFactory factory, ImmutableList<CelExpr> args) {
    return switch (args.get(0).getKind()) {
      case IDENT, SELECT -> Optional.of(factory.newGlobalCall("@has", args.get(0)));
      default -> Optional.of(factory.reportError(HAS_NEEDS_A_NAME));
    };
  }

  private static Optional<CelExpr> code(CelMacroExprFactory factory, ImmutableList<CelExpr> args) {
    CelExpr codes = factory.newIdentifier(Variable.CODES);
    return Optional.of(factory.newGlobalCall("@code", codes, args.get(0), args.get(1)));
  }

  private static CelFunctionDecl declaration(Function function) {
    List<CelOverloadDecl> overloads =
        function.overloads().stream().map(Overload::declaration).toList();
    return CelFunctionDecl.newFunctionDeclaration(function.name(), overloads);
  }

  static Stream<Function> functions() {
    return Stream.concat(Functions.NAMED.stream(), Functions.OPERATORS.stream());
  }
}
