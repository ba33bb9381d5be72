package jp.yui.agent.intake.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.XmlForm;
import org.jspecify.annotations.Nullable;

/** The paths of a form below its record, as a tree that is walked along with the file. */
final class PathTree {
  private static final String REPEATED = "[n]";

  /** An element on some path. */
  static final class Node {
    private final Map<QName, Node> children = new HashMap<>();
    private final Map<QName, List<Target>> attributes = new HashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private boolean repeated;

    @Nullable Node child(QName name) {
      return children.get(name);
    }

    List<Target> attribute(QName name) {
      return attributes.getOrDefault(name, List.of());
    }

    boolean hasAttributes() {
      return !attributes.isEmpty();
    }

    /** What its text is; empty for an element that only leads to others. */
    List<Target> targets() {
      return targets;
    }

    /** Whether it counts the entries of a group. */
    boolean repeated() {
      return repeated;
    }
  }

  /**
   * What a text is.
   *
   * @param source number of the source in a join, or {@link #ALONE}
   */
  record Target(ItemPath item, int source) {
    static final int ALONE = -1;
  }

  private final Node root = new Node();
  private final XmlForm form;

  PathTree(XmlForm form) {
    this.form = form;
    form.paths().forEach((path, item) -> add(path, new Target(item, Target.ALONE)));
    form.head().joins().forEach(this::join);
  }

  private void join(ItemPath item, Form.Join join) {
    for (int i = 0; i < join.of().size(); i++) {
      add(join.of().get(i), new Target(item, i));
    }
  }

  private void add(String path, Target target) {
    Node node = root;
    for (String step : path.split("/", -1)) {
      if (step.startsWith("@")) {
        node.attributes
            .computeIfAbsent(name(step.substring(1), ""), n -> new ArrayList<>())
            .add(target);
        return;
      }
      boolean repeated = step.endsWith(REPEATED);
      String plain = repeated ? step.substring(0, step.length() - REPEATED.length()) : step;
      if (!plain.isEmpty() && !plain.equals(".")) {
        node = node.children.computeIfAbsent(name(plain), n -> new Node());
        node.repeated |= repeated;
      }
    }
    node.targets.add(target);
  }

  /** The record element itself. */
  Node root() {
    return root;
  }

  /** Names of the elements from the root to the record; empty: the root is the record. */
  List<QName> record() {
    List<QName> names = new ArrayList<>();
    for (String step : form.record().split("/", -1)) {
      if (!step.isEmpty()) {
        names.add(name(step));
      }
    }
    return names;
  }

  private QName name(String step) {
    return name(step, form.namespaces().getOrDefault("", XMLConstants.NULL_NS_URI));
  }

  private QName name(String step, String otherwise) {
    int colon = step.indexOf(':');
    return colon < 0
        ? new QName(otherwise, step)
        : new QName(
            form.namespaces().getOrDefault(step.substring(0, colon), step.substring(0, colon)),
            step.substring(colon + 1));
  }
}
