package jp.yui.platform.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The directories that the settings name; mostly none. */
@Component
public class Directories {
  private final Map<String, Directory> all;

  Directories(Environment settings) {
    this.all =
        new TreeMap<>(
            Binder.get(settings)
                .bind("yui.oidc", Bindable.mapOf(String.class, Directory.class))
                .orElse(Map.of()));
  }

  /** One as the page of signing in offers it. */
  public record Choice(String id, @Nullable String name) {}

  public List<Choice> choices() {
    return all.entrySet().stream()
        .map(one -> new Choice(one.getKey(), one.getValue().name()))
        .toList();
  }

  public @Nullable Directory byId(String id) {
    return all.get(id);
  }

  /** Whether people of that municipality must come by their directory. */
  boolean isOnlyWay(@Nullable String municipality) {
    return all.values().stream().anyMatch(one -> one.only() && one.speaksFor(municipality));
  }
}
