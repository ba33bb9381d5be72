package jp.yui.platform.adoption.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Where in a settings file, as this program writes it, a line stands: {@code settings/base-url}.
 */
final class YamlPath {
  private YamlPath() {}

  private record Step(int indent, String name, boolean item) {}

  /**
   * The keys, and numbers from 0 of the parts of sequences, that lead to a line.
   *
   * @param line from 1
   */
  static List<String> of(String text, int line) {
    Deque<Step> stack = new ArrayDeque<>();
    text.lines().limit(line).forEach(one -> add(one, stack));
    List<String> path = new ArrayList<>();
    for (Iterator<Step> up = stack.descendingIterator(); up.hasNext(); ) {
      path.add(up.next().name());
    }
    return path;
  }

  /** The first key; "" for the whole file. */
  static String top(List<String> path) {
    return path.isEmpty() ? "" : path.getFirst();
  }

  private static void add(String line, Deque<Step> stack) {
    String rest = line.stripLeading();
    int indent = line.length() - rest.length();
    if (rest.startsWith("- ")) {
      int number = 0;
      while (!stack.isEmpty()
          && (stack.element().indent() > indent
              || stack.element().indent() == indent && stack.element().item())) {
        Step gone = stack.pop();
        number = gone.indent() == indent ? Integer.parseInt(gone.name()) + 1 : number;
      }
      stack.push(new Step(indent, String.valueOf(number), true));
      rest = rest.substring(2);
      indent += 2;
    } else {
      while (!stack.isEmpty() && stack.element().indent() >= indent) {
        stack.pop();
      }
    }
    int colon = rest.indexOf(':');
    if (colon > 0) {
      stack.push(new Step(indent, unquoted(rest.substring(0, colon)), false));
    }
  }

  private static String unquoted(String key) {
    return key.length() > 1 && (key.startsWith("'") || key.startsWith("\""))
        ? key.substring(1, key.length() - 1)
        : key;
  }
}
