package jp.yui.agent.normalise;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yui.scenario.expression.Bindings;

/** An application's normalised values as a scenario's expressions see them. */
public final class ApplicationBindings {
  private ApplicationBindings() {}

  public static Bindings of(Application application, LocalDate today) {
    Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
    application
        .groups()
        .forEach(
            (id, entries) ->
                groups.put(id, entries.stream().map(ApplicationBindings::values).toList()));
    return Bindings.of(values(application.items()), groups, today);
  }

  private static Map<String, Object> values(Map<String, NormalItem> items) {
    Map<String, Object> values = new LinkedHashMap<>();
    items.forEach((id, item) -> values.put(id, item.value()));
    return values;
  }
}
