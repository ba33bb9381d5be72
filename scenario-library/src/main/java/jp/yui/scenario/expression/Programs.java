package jp.yui.scenario.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import java.util.List;
import jp.yui.scenario.expression.function.Overload;

/**
 * CEL's runtime. It takes longer to load than everything else of CEL, so that it is left until the
 * first expression is computed: commands that only look at scenarios never need it.
 */
final class Programs {
  private static final List<CelFunctionBinding> BINDINGS =
      Engine.functions().flatMap(f -> f.overloads().stream()).map(Overload::binding).toList();

  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.plannerRuntimeBuilder()
          .setOptions(Engine.OPTIONS)
          .setStandardFunctions(
              CelStandardFunctions.newBuilder()
                  .includeFunctions(
                      CelStandardFunctions.StandardFunction.LOGICAL_NOT,
                      CelStandardFunctions.StandardFunction.NOT_STRICTLY_FALSE)
                  .build())
          .addFunctionBindings(BINDINGS)
          .build();

  private Programs() {}

  static CelRuntime.Program of(CelAbstractSyntaxTree checked) {
    try {
      return RUNTIME.createProgram(checked);
    } catch (CelEvaluationException e) {
      throw new IllegalStateException("a checked expression has no program", e);
    }
  }
}
