package jp.yui.scenario.trust;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * OLPC's canonical JSON: one spelling for one content, so that it can be hashed and signed. Names
 * in the order of their code points, no space, whole numbers only, and nothing escaped but {@code
 * "} and {@code \}.
 */
final class CanonicalJson {
  /** String's own order is that of UTF-16, where what lies beyond the BMP comes too early. */
  private static final Comparator<String> BY_CODE_POINT =
      (a, b) -> java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private CanonicalJson() {}

  /**
   * That tree in its one spelling.
   *
   * @param tree maps, collections, strings, whole numbers, booleans and null
   */
  static byte[] write(@Nullable Object tree) {
    StringBuilder out = new StringBuilder();
    write(tree, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(@Nullable Object value, StringBuilder out) {
    switch (value) {
      case null -> out.append("null");
      case String text -> text(text, out);
      case Boolean truth -> out.append(truth);
      case Long number -> out.append(number);
      case Integer number -> out.append(number);
      case Map<?, ?> map -> object(map, out);
      case Collection<?> list -> list(list, out);
      default -> throw new IllegalArgumentException("no JSON: " + value.getClass());
    }
  }

  private static void object(Map<?, ?> map, StringBuilder out) {
    Map<String, @Nullable Object> sorted = new TreeMap<>(BY_CODE_POINT);
    map.forEach((name, value) -> sorted.put((String) name, value));
    out.append('{');
    String comma = "";
    for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
      out.append(comma);
      text(entry.getKey(), out);
      out.append(':');
      write(entry.getValue(), out);
      comma = ",";
    }
    out.append('}');
  }

  private static void list(Collection<?> list, StringBuilder out) {
    out.append('[');
    String comma = "";
    for (Object value : list) {
      out.append(comma);
      write(value, out);
      comma = ",";
    }
    out.append(']');
  }

  private static void text(String text, StringBuilder out) {
    out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
  }
}
