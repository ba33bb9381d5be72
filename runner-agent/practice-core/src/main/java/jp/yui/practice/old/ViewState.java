package jp.yui.practice.old;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One display of a form: the names that were made up for its fields this time, and the children
 * that its popups have brought so far.
 */
final class ViewState {
  private final String token = UUID.randomUUID().toString();
  private final String salt =
      "%06x".formatted(ThreadLocalRandom.current().nextInt(0x100000, 0x1000000));
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> stable = new HashMap<>();
  private final List<Map<String, String>> children;

  ViewState(List<Map<String, String>> children) {
    this.children = new CopyOnWriteArrayList<>(children);
  }

  public String getToken() {
    return token;
  }

  public List<Map<String, String>> getChildren() {
    return children;
  }

  /**
   * The name under which the browser sends that field, for example {@code ctl00$Main$4fa2c1$ctl07}.
   */
  public synchronized String name(String field) {
    return names.computeIfAbsent(
        field,
        f -> {
          String name = "ctl00$Main$%s$ctl%02d".formatted(salt, names.size());
          stable.put(name, f);
          return name;
        });
  }

  public String id(String field) {
    return name(field).replace('$', '_');
  }

  /** The fields of a post, by their lasting names. */
  synchronized Map<String, String> read(HttpServletRequest request) {
    Map<String, String> fields = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              String field = stable.get(name);
              if (field != null) {
                fields.put(field, values[0]);
              }
            });
    return fields;
  }
}
