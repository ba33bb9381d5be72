package jp.yui.scenario.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.expression.function.Format;
import jp.yui.scenario.expression.function.Pad;
import jp.yui.scenario.expression.function.Pattern;
import jp.yui.scenario.model.Item;

/** Arguments that must stand in the scenario as they are, so that they can be checked before. */
final class Literals {
  private final CelAbstractSyntaxTree tree;
  private final ItemsOf items;
  private final Map<String, Map<String, String>> codes;
  private final Faults faults;

  private Literals(CelAbstractSyntaxTree tree, Vocabulary vocabulary, Faults faults) {
    this.tree = tree;
    this.items = new ItemsOf(tree, vocabulary);
    this.codes = vocabulary.scope().codes();
    this.faults = faults;
  }

  static void check(CelAbstractSyntaxTree tree, Vocabulary vocabulary, Faults faults) {
    Literals literals = new Literals(tree, vocabulary, faults);
    Tree.all(tree.getExpr())
        .filter(node -> node.getKind() == CelExpr.ExprKind.Kind.CALL)
        .forEach(literals::call);
  }

  private void call(CelExpr node) {
    List<CelExpr> args = node.call().args();
    switch (node.call().function()) {
      case "@code" -> code(args.get(1), args.get(2));
      case "format" -> format(args.get(1));
      case "matches" -> pattern(args.get(0));
      case "phone_part" -> number(args.get(1), "phone-part", 1, 3);
      case "pad" -> number(args.get(1), "pad", 1, Pad.WIDEST);
      default -> {}
    }
  }

  private void format(CelExpr arg) {
    text(arg, "format")
        .filter(pattern -> !Format.isPattern(pattern))
        .ifPresent(pattern -> faults.add(place(arg), "date-pattern", pattern));
  }

  private void pattern(CelExpr arg) {
    text(arg, "matches")
        .flatMap(Pattern::fault)
        .ifPresent(fault -> faults.add(place(arg), "pattern", fault));
  }

  private void code(CelExpr name, CelExpr value) {
    Optional<String> table = text(name, "code");
    if (table.isEmpty()) {
      return;
    }
    Map<String, String> known = codes.get(table.get());
    if (known == null) {
      String remedy = Hints.nearest(faults.texts(), table.get(), codes.keySet());
      faults.addWithRemedy(place(name), "unknown-table", remedy, table.get());
      return;
    }
    Optional<Item> item = items.of(value);
    List<String> missing =
        item.stream()
            .flatMap(i -> i.choices().stream())
            .filter(c -> !known.containsKey(c))
            .toList();
    if (!missing.isEmpty()) {
      faults.add(
          place(name),
          "table-incomplete",
          table.get(),
          item.orElseThrow().label(),
          String.join("・", missing));
    }
  }

  private void number(CelExpr arg, String function, long least, long most) {
    boolean literal =
        arg.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && arg.constant().getKind() == CelConstant.Kind.INT64_VALUE
            && arg.constant().int64Value() >= least
            && arg.constant().int64Value() <= most;
    if (!literal) {
      faults.add(place(arg), "literal-number", function, least, most);
    }
  }

  private Optional<String> text(CelExpr arg, String function) {
    if (arg.getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
      return Optional.of(arg.constant().stringValue());
    }
    faults.add(place(arg), "literal-text", function);
    return Optional.empty();
  }

  private int place(CelExpr node) {
    return Faults.place(tree, node);
  }
}
