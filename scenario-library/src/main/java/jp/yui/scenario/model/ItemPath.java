package jp.yui.scenario.model;

import java.util.Optional;

/**
 * The name of an item from outside: {@code applicant-name}, or {@code children.name} in a group.
 *
 * @param group the group's id, when the item repeats
 */
public record ItemPath(Optional<String> group, String item) implements Comparable<ItemPath> {

  /** Reads {@code item} or {@code group.item}. */
  public static ItemPath parse(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? new ItemPath(Optional.empty(), text)
        : new ItemPath(Optional.of(text.substring(0, dot)), text.substring(dot + 1));
  }

  @Override
  public int compareTo(ItemPath other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return group.map(g -> g + "." + item).orElse(item);
  }
}
