package jp.yui.agent.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.NormalItem;
import jp.yui.agent.secret.Secrets;
import jp.yui.scenario.expression.Bindings;
import jp.yui.scenario.expression.Scope;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Setting.SettingKind;

/** Binds a product's expressions to the municipality's settings and to applications. */
final class CelExpressing implements Expressing {
  private final Scope value;
  private final Scope session;
  private final Scope signInFill;
  private final Formulas formulas;
  private final Characters characters;
  private final Map<String, Object> settings;
  private final Map<String, Object> withSecrets;
  private final Clock clock;

  CelExpressing(
      Procedure procedure, Product product, Overlay overlay, Secrets secrets, Clock clock) {
    this.value = Scope.value(procedure, product);
    this.session = Scope.session(procedure, product);
    this.signInFill = Scope.signInFill(procedure, product);
    this.formulas = new Formulas(Scope.picker(procedure, product));
    this.characters = new Characters(product.encoding());
    this.settings = new HashMap<>();
    this.withSecrets = new HashMap<>();
    this.clock = clock;
    product
        .settings()
        .values()
        .forEach(setting -> put(setting.id(), setting.kind(), overlay, secrets));
  }

  private void put(String id, SettingKind kind, Overlay overlay, Secrets secrets) {
    switch (overlay.settings().get(id)) {
      case Overlay.SettingValue.Plain plain -> {
        Object bound =
            kind == SettingKind.NUMBER ? (Object) Long.valueOf(plain.text()) : plain.text();
        settings.put(id, bound);
        withSecrets.put(id, bound);
      }
      case Overlay.SettingValue.Secret secret ->
          withSecrets.put(id, secrets.get(secret.name()).revealAsText());
      case null -> {}
    }
  }

  @Override
  public Values signIn() {
    return new CelValues(
        formulas,
        signInFill,
        Bindings.of(LocalDate.now(clock)).settings(withSecrets),
        Map.of(),
        new Characters(Optional.empty()),
        false);
  }

  @Override
  public Values session() {
    return new CelValues(
        formulas,
        session,
        Bindings.of(LocalDate.now(clock)).settings(settings),
        Map.of(),
        characters,
        false);
  }

  @Override
  public Values application(Application application) {
    Map<String, Integer> sizes =
        application.groups().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size()));
    return new CelValues(
        formulas, value, bindings(application).settings(settings), sizes, characters, false);
  }

  private Bindings bindings(Application application) {
    Map<String, List<Map<String, Object>>> groups = new HashMap<>();
    application
        .groups()
        .forEach(
            (id, entries) -> groups.put(id, entries.stream().map(CelExpressing::values).toList()));
    return Bindings.of(values(application.items()), groups, LocalDate.now(clock));
  }

  private static Map<String, Object> values(Map<String, NormalItem> items) {
    return items.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().value()));
  }
}
