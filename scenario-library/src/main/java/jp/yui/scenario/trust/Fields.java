package jp.yui.scenario.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, each asked for by the kind that the format demands. */
record Fields(Map<String, @Nullable Object> map) {
  @SuppressWarnings("unchecked")
  static Fields of(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map) {
      return new Fields((Map<String, @Nullable Object>) map);
    }
    throw new Malformed("an object is missing");
  }

  boolean has(String name) {
    return map.containsKey(name);
  }

  String text(String name) {
    return text(map.get(name), name);
  }

  long number(String name) {
    if (map.get(name) instanceof Long number) {
      return number;
    }
    throw new Malformed("\"" + name + "\" is no number");
  }

  /** A number from one upward, as versions and thresholds are. */
  long positive(String name) {
    long number = number(name);
    if (number < 1) {
      throw new Malformed("\"" + name + "\" is less than 1");
    }
    return number;
  }

  boolean truth(String name) {
    if (map.get(name) instanceof Boolean truth) {
      return truth;
    }
    throw new Malformed("\"" + name + "\" is neither true nor false");
  }

  Fields object(String name) {
    if (map.get(name) instanceof Map<?, ?> inner) {
      return of(inner);
    }
    throw new Malformed("\"" + name + "\" is no object");
  }

  List<?> list(String name) {
    if (map.get(name) instanceof List<?> list) {
      return list;
    }
    throw new Malformed("\"" + name + "\" is no list");
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object value : list(name)) {
      texts.add(text(value, name));
    }
    return texts;
  }

  /** Every field of this object as an object of its own, in the file's order. */
  Map<String, Fields> objects() {
    Map<String, Fields> objects = new LinkedHashMap<>();
    map.forEach((name, value) -> objects.put(name, of(value)));
    return objects;
  }

  private static String text(@Nullable Object value, String name) {
    if (value instanceof String text) {
      return text;
    }
    throw new Malformed("\"" + name + "\" is no text");
  }
}
