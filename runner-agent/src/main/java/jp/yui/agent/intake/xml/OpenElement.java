package jp.yui.agent.intake.xml;

import java.util.HashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** An element that has begun and not yet ended. */
final class OpenElement {
  private final PathTree.@Nullable Node node;
  private final String path;
  private final int line;
  private final int entry;
  private final StringBuilder text = new StringBuilder();
  private @Nullable Map<QName, Integer> counts;
  private boolean hasChildren;

  /**
   * @param node where it is in the form's paths; null off all of them
   * @param entry number of the group's entry that it belongs to, 0 outside a group
   */
  OpenElement(PathTree.@Nullable Node node, String path, int line, int entry) {
    this.node = node;
    this.path = path;
    this.line = line;
    this.entry = entry;
  }

  /** How many of that name there have been, with this one. */
  int count(QName child) {
    hasChildren = true;
    if (counts == null) {
      counts = new HashMap<>();
    }
    return counts.merge(child, 1, Integer::sum);
  }

  PathTree.@Nullable Node node() {
    return node;
  }

  String path() {
    return path;
  }

  int line() {
    return line;
  }

  int entry() {
    return entry;
  }

  StringBuilder text() {
    return text;
  }

  boolean hasChildren() {
    return hasChildren;
  }
}
