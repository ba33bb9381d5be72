package jp.yui.scenario.expression;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Walks through the syntax tree. */
final class Tree {
  private Tree() {}

  static List<CelExpr> children(CelExpr node) {
    List<CelExpr> children = new ArrayList<>();
    switch (node.getKind()) {
      case SELECT -> children.add(node.select().operand());
      case CALL -> {
        node.call().target().ifPresent(children::add);
        children.addAll(node.call().args());
      }
      case LIST -> children.addAll(node.list().elements());
      case STRUCT -> node.struct().entries().forEach(entry -> children.add(entry.value()));
      case MAP ->
          node.map()
              .entries()
              .forEach(
                  entry -> {
                    children.add(entry.key());
                    children.add(entry.value());
                  });
      case COMPREHENSION -> {
        CelExpr.CelComprehension loop = node.comprehension();
        children.addAll(
            List.of(
                loop.iterRange(),
                loop.accuInit(),
                loop.loopCondition(),
                loop.loopStep(),
                loop.result()));
      }
      case CONSTANT, IDENT, NOT_SET -> {}
    }
    return children;
  }

  /** The node and all below it, from above. */
  static Stream<CelExpr> all(CelExpr node) {
    return Stream.concat(Stream.of(node), children(node).stream().flatMap(Tree::all));
  }

  /** How many nodes lie on the longest way down. */
  static int depth(CelExpr node) {
    return 1 + children(node).stream().mapToInt(Tree::depth).max().orElse(0);
  }

  /** How many comprehensions lie inside one another. */
  static int nesting(CelExpr node) {
    int own = node.getKind() == CelExpr.ExprKind.Kind.COMPREHENSION ? 1 : 0;
    return own + children(node).stream().mapToInt(Tree::nesting).max().orElse(0);
  }
}
