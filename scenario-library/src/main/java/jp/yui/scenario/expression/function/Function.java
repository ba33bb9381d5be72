package jp.yui.scenario.expression.function;

import java.util.List;

/** A function or operator of expressions. */
public interface Function {

  /** As CEL calls it, with {@code _} for the hyphens of the format: {@code wareki_short}. */
  String name();

  /** What it takes and gives; told apart by their parameters. */
  List<Overload> overloads();
}
