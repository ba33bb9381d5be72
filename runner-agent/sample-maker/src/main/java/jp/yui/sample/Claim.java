package jp.yui.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One invented claim for child allowance.
 *
 * @param truth what is true, by the scenario's item names; a child's as {@code children.2.birth}.
 *     Dates are {@code 1985-04-01}, or {@code 1985} where month and day are unknown
 * @param written how a format spells a value, where that differs from the usual spelling
 */
record Claim(Map<String, String> truth, Map<Way, Map<String, String>> written) {

  String key() {
    return get("receipt-no");
  }

  /** What is true, or "" where there is no such value. */
  String get(String item) {
    return truth.getOrDefault(item, "");
  }

  int children() {
    int count = 0;
    while (truth.containsKey("children." + (count + 1) + ".name")) {
      count++;
    }
    return count;
  }

  /** The text that stands in a file of that format. */
  String text(Way way, String item) {
    String own = written.getOrDefault(way, Map.of()).get(item);
    return own != null ? own : Wareki.spelled(get(item));
  }

  Claim with(String item, String value) {
    Map<String, String> changed = new LinkedHashMap<>(truth);
    changed.put(item, value);
    return new Claim(changed, written);
  }

  Claim without(String prefix) {
    Map<String, String> changed = new LinkedHashMap<>(truth);
    changed.keySet().removeIf(item -> item.startsWith(prefix));
    return new Claim(changed, written);
  }

  /** All formats spell the item so. */
  Claim spelled(String item, String text) {
    Claim claim = this;
    for (Way way : Way.values()) {
      claim = claim.spelled(way, item, text);
    }
    return claim;
  }

  Claim spelled(Way way, String item, String text) {
    Map<Way, Map<String, String>> changed = new LinkedHashMap<>(written);
    Map<String, String> own = new LinkedHashMap<>(changed.getOrDefault(way, Map.of()));
    own.put(item, text);
    changed.put(way, own);
    return new Claim(truth, changed);
  }

  /** What a core system must show, children as a list. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    truth.forEach(
        (item, value) -> {
          if (!item.startsWith("children.")) {
            values.put(item, value);
          }
        });
    List<Map<String, String>> children = new ArrayList<>();
    for (int n = 1; n <= children(); n++) {
      String prefix = "children." + n + ".";
      Map<String, String> child = new LinkedHashMap<>();
      truth.forEach(
          (item, value) -> {
            if (item.startsWith(prefix)) {
              child.put(item.substring(prefix.length()), value);
            }
          });
      children.add(child);
    }
    values.put("children", children);
    return values;
  }
}
