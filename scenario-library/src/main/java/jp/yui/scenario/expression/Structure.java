package jp.yui.scenario.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;

/** What may not stand in an expression whatever its types: other notations, too deep, too much. */
final class Structure {
  private static final int DEEPEST_NESTING = 2;

  private final CelAbstractSyntaxTree tree;
  private final Vocabulary vocabulary;
  private final Faults faults;

  private Structure(CelAbstractSyntaxTree tree, Vocabulary vocabulary, Faults faults) {
    this.tree = tree;
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  static void check(CelAbstractSyntaxTree tree, Vocabulary vocabulary, Faults faults) {
    CelExpr root = tree.getExpr();
    if (Tree.depth(root) > Engine.DEEPEST) {
      faults.add(0, "too-deep");
    }
    if (Tree.nesting(root) > DEEPEST_NESTING) {
      faults.add(0, "nested-loops", DEEPEST_NESTING);
    }
    Structure structure = new Structure(tree, vocabulary, faults);
    Tree.all(root).forEach(structure::node);
  }

  private void node(CelExpr node) {
    switch (node.getKind()) {
      case CONSTANT -> constant(node);
      case STRUCT -> notAllowed(node, "{ }");
      case MAP -> notAllowed(node, "{ }");
      case CALL -> call(node);
      case COMPREHENSION -> loop(node);
      case IDENT, SELECT, LIST, NOT_SET -> {}
    }
  }

  private void constant(CelExpr node) {
    CelConstant.Kind kind = node.constant().getKind();
    switch (kind) {
      case DOUBLE_VALUE, UINT64_VALUE -> faults.add(place(node), "whole-number");
      case NULL_VALUE -> faults.add(place(node), "null");
      case BYTES_VALUE -> notAllowed(node, "b\"…\"");
      default -> {}
    }
  }

  private void call(CelExpr node) {
    if (node.call().function().equals("_[_]")) {
      notAllowed(node, "[ ]");
    }
  }

  private void loop(CelExpr node) {
    String name = node.comprehension().iterVar();
    if (vocabulary.variables().containsKey(name)) {
      faults.add(place(node), "loop-name", HyphenNames.fromCel(name));
    }
  }

  private void notAllowed(CelExpr node, String notation) {
    faults.add(place(node), "notation", notation);
  }

  private int place(CelExpr node) {
    return Faults.place(tree, node);
  }
}
