package jp.yui.scenario.sharing;

import java.util.List;

/**
 * One thing in a scenario that a municipality may have otherwise.
 *
 * @param names from the whole to the part: form and column; code table and value
 */
public record Part(Kind kind, List<String> names) implements Comparable<Part> {

  /** Of what kind it is; in the order in which they are shown. */
  public enum Kind {
    /** Whether an item is required. */
    REQUIRED,
    /** A check, by its reason. */
    CHECK,
    /** A form's column, path or label, and the item that it brings. */
    SOURCE,
    /** What a field or button is called on the screen. */
    LABEL,
    /** How a field is found on the screen. */
    SCREEN,
    /** A value's code in a table. */
    CODE
  }

  public Part {
    names = List.copyOf(names);
  }

  static Part of(Kind kind, String... names) {
    return new Part(kind, List.of(names));
  }

  /** One line that names it; the same in every version. */
  public String key() {
    return kind + "/" + String.join("/", names);
  }

  String last() {
    return names.getLast();
  }

  @Override
  public int compareTo(Part other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : key().compareTo(other.key());
  }
}
