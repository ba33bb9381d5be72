package jp.yui.platform.agents;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Versions as numbers between dots; what follows them, as in {@code 1.2.0-SNAPSHOT}, is left out.
 */
final class ReleaseNumber {
  private ReleaseNumber() {}

  /** Whether the one is older than the other; not where either is no version. */
  static boolean isOlder(String one, String other) {
    String[] these = numbers(one);
    String[] those = numbers(other);
    if (these[0].isEmpty() || those[0].isEmpty()) {
      return false;
    }
    for (int i = 0; i < Math.max(these.length, those.length); i++) {
      int difference = Long.compare(at(these, i), at(those, i));
      if (difference != 0) {
        return difference < 0;
      }
    }
    return false;
  }

  /** The number before the first dot; empty where there is none. */
  static String major(@Nullable String version) {
    return numbers(Objects.requireNonNullElse(version, ""))[0];
  }

  private static String[] numbers(String version) {
    return version.replaceAll("[^0-9.].*$", "").split("\\.");
  }

  private static long at(String[] numbers, int i) {
    return i < numbers.length && numbers[i].matches("[0-9]{1,9}") ? Long.parseLong(numbers[i]) : 0;
  }
}
