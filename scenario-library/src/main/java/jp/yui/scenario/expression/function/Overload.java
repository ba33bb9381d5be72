package jp.yui.scenario.expression.function;

import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.Collections;
import java.util.List;

/**
 * One way to call a function.
 *
 * @param id unique among all functions
 * @param method called as {@code text.contains("x")}; the text is the first parameter
 */
public record Overload(
    String id, boolean method, CelType result, List<CelType> parameters, Body body) {

  /** What it does. Takes the values in order; throws {@link Failure} where no answer is sure. */
  @FunctionalInterface
  public interface Body {
    Object apply(Object[] values);
  }

  static Overload of(String id, CelType result, Body body, CelType... parameters) {
    return new Overload(id, false, result, List.of(parameters), body);
  }

  static Overload method(String id, CelType result, Body body, CelType... parameters) {
    return new Overload(id, true, result, List.of(parameters), body);
  }

  public CelOverloadDecl declaration() {
    return method
        ? CelOverloadDecl.newMemberOverload(id, result, parameters)
        : CelOverloadDecl.newGlobalOverload(id, result, parameters);
  }

  @SuppressWarnings("Immutable") // every body is a pure function
  public CelFunctionBinding binding() {
    // An absent number reaches a function as "": the bodies look at the values themselves.
    List<Class<?>> anything = Collections.nCopies(parameters.size(), Object.class);
    return CelFunctionBinding.from(id, anything, body::apply);
  }
}
