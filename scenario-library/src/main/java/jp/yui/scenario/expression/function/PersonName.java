package jp.yui.scenario.expression.function;

/** A person's name with a space between family and given name. */
final class PersonName {
  private PersonName() {}

  /**
   * Where its first space stands, half or full-width; a failure when no name is on a side of it.
   */
  static int space(String name) {
    int half = name.indexOf(' ');
    int full = name.indexOf('　');
    int first = half < 0 ? full : full < 0 ? half : Math.min(half, full);
    if (first < 1 || name.substring(first + 1).isBlank()) {
      throw Failure.of("no-space", name);
    }
    return first;
  }
}
