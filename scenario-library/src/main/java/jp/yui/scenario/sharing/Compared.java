package jp.yui.scenario.sharing;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Two maps side by side, in the order of the new one, then what is gone. */
record Compared<T>(Map<String, T> before, Map<String, T> after) {

  /** Visits every name that stands in either. */
  void each(BiConsumer<Optional<T>, Optional<T>> visitor) {
    Set<String> names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    names.forEach(
        name ->
            visitor.accept(
                Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name))));
  }
}
