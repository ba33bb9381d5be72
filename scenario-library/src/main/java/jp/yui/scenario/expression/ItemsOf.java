package jp.yui.scenario.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Setting;
import org.jspecify.annotations.Nullable;

/** Tells which items, settings and so on the names in a checked expression mean. */
record ItemsOf(CelAbstractSyntaxTree tree, Vocabulary vocabulary) {

  /** The item that the node is, if it is nothing else. */
  Optional<Item> of(CelExpr node) {
    return path(node).flatMap(this::item);
  }

  /** The item's path, if the node is just an item. */
  Optional<ItemPath> path(CelExpr node) {
    return switch (node.getKind()) {
      case IDENT ->
          variable(node) instanceof Variable.OfItem found
              ? Optional.of(found.path())
              : Optional.empty();
      case SELECT ->
          vocabulary
              .groupOf(operandType(node))
              .map(
                  group ->
                      new ItemPath(
                          Optional.of(group.id()), HyphenNames.fromCel(node.select().field())));
      default -> Optional.empty();
    };
  }

  Mentions mentions() {
    Set<ItemPath> items = new TreeSet<>();
    Set<String> groups = new TreeSet<>();
    Set<String> settings = new TreeSet<>();
    Set<String> tables = new TreeSet<>();
    Set<String> reads = new TreeSet<>();
    Tree.all(tree.getExpr())
        .forEach(
            node -> {
              path(node).ifPresent(items::add);
              if (variable(node) instanceof Variable.OfGroup of) {
                groups.add(of.group().id());
              }
              field(node, Vocabulary.SETTINGS).ifPresent(settings::add);
              field(node, Vocabulary.READS).ifPresent(reads::add);
              if (isCall(node, "@code")) {
                tables.add(node.call().args().get(1).constant().stringValue());
              }
            });
    boolean personal = items.stream().flatMap(path -> item(path).stream()).anyMatch(Item::personal);
    boolean secret = settings.stream().anyMatch(this::isSecret);
    return new Mentions(items, groups, settings, tables, reads, personal, secret);
  }

  private Optional<Item> item(ItemPath path) {
    Map<String, ?> all =
        path.group()
            .<Map<String, ?>>flatMap(group -> vocabulary.group(group).map(found -> found.items()))
            .orElse(vocabulary.scope().items());
    return all.get(path.item()) instanceof Item item ? Optional.of(item) : Optional.empty();
  }

  private boolean isSecret(String id) {
    Setting setting = vocabulary.scope().settings().get(id);
    return setting != null && setting.kind() == Setting.SettingKind.SECRET;
  }

  private Optional<String> field(CelExpr node, String struct) {
    return node.getKind() == CelExpr.ExprKind.Kind.SELECT && operandType(node).equals(struct)
        ? Optional.of(HyphenNames.fromCel(node.select().field()))
        : Optional.empty();
  }

  private String operandType(CelExpr select) {
    CelType type = tree.getTypeMap().get(select.select().operand().id());
    return type == null ? "" : type.name();
  }

  private @Nullable Variable variable(CelExpr node) {
    return node.getKind() == CelExpr.ExprKind.Kind.IDENT
        ? vocabulary.variables().get(node.ident().name())
        : null;
  }

  private static boolean isCall(CelExpr node, String function) {
    return node.getKind() == CelExpr.ExprKind.Kind.CALL && node.call().function().equals(function);
  }
}
