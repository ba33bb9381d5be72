package jp.yui.platform.adoption.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yui.platform.adoption.Reading;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.model.Setting;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Severity;
import jp.yui.scenario.yaml.OverlayWriter;

/** The settings that a product asks for, as a form. */
record SettingsForm(Scenario scenario, Product product, Texts texts) {
  /** The library's code for a setting that is not there. */
  static final String MISSING = "setting-missing";

  private static final int MOST_BROWSERS = 4;
  private static final int MOST_PER_MINUTE = 6000;
  private static final int MOST_DAYS = 3650;

  /** The values as they are kept. */
  static Map<String, String> values(Overlay overlay) {
    Map<String, String> values = new LinkedHashMap<>();
    overlay
        .settings()
        .forEach(
            (id, value) ->
                values.put(
                    "setting." + id,
                    switch (value) {
                      case Overlay.SettingValue.Plain plain -> plain.text();
                      case Overlay.SettingValue.Secret secret -> secret.name();
                    }));
    values.put("hosts", String.join("\n", overlay.hosts()));
    values.put("browsers", String.valueOf(overlay.browsers()));
    overlay.perMinute().ifPresent(most -> values.put("pace", most.toString()));
    values.put("days", String.valueOf(overlay.evidenceDays()));
    return values;
  }

  List<Field> settings(Typed typed) {
    return product.settings().values().stream()
        .map(
            setting -> {
              String name = "setting." + setting.id();
              boolean secret = setting.kind() == Setting.SettingKind.SECRET;
              String value = typed.text(name);
              return new Field(
                  name,
                  setting.label(),
                  secret
                      ? texts.of("settings.secret.hint", nameOf(setting))
                      : setting.kind() == Setting.SettingKind.URL
                          ? texts.of("settings.url.hint")
                          : null,
                  secret && value.isEmpty() ? nameOf(setting) : value,
                  typed.problems().get(name));
            })
        .toList();
  }

  /** The name under which an agent keeps a secret. */
  private static String nameOf(Setting setting) {
    String name = setting.id().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    return name.matches("[A-Z].*") ? name : "S_" + name;
  }

  /** The overlay with what was typed; what is wrong stands in {@code typed} afterwards. */
  Overlay apply(Overlay old, Typed typed) {
    Map<String, Overlay.SettingValue> settings = new LinkedHashMap<>();
    for (Setting setting : product.settings().values()) {
      String value = typed.text("setting." + setting.id());
      if (!value.isEmpty()) {
        settings.put(
            setting.id(),
            setting.kind() == Setting.SettingKind.SECRET
                ? new Overlay.SettingValue.Secret(value, setting.at())
                : new Overlay.SettingValue.Plain(value, setting.at()));
      }
    }
    Overlay next =
        new Overlay(
            old.scenario(),
            old.municipality(),
            old.product(),
            settings,
            typed.lines("hosts"),
            typed.number("browsers", 1, MOST_BROWSERS, texts.of("settings.browsers.wrong")),
            typed.optional("pace", 1, MOST_PER_MINUTE, texts.of("settings.pace.wrong")),
            typed.number("days", 1, MOST_DAYS, texts.of("settings.days.wrong")),
            old.changes(),
            old.at());
    check(next, typed);
    return next;
  }

  private void check(Overlay next, Typed typed) {
    String text = OverlayWriter.write(next, scenario.forms());
    List<String> elsewhere = new ArrayList<>();
    for (Problem problem : Reading.of(scenario, product.id(), text).problems()) {
      if (problem.severity() == Severity.ERROR) {
        List<String> path = YamlPath.of(text, problem.position().line());
        switch (YamlPath.top(path)) {
          case "settings" ->
              typed.wrong(
                  "setting." + named(problem, path),
                  problem.code().equals(MISSING)
                      ? texts.of("settings.missing")
                      : problem.message() + problem.remedy());
          case "hosts" -> typed.wrong("hosts", problem.message() + problem.remedy());
          case "change" -> elsewhere.add(problem.message());
          default -> typed.wrong(missing(problem), texts.of("settings.missing"));
        }
      }
    }
  }

  /** A setting that is not there has no line; the message names it. */
  private String missing(Problem problem) {
    return "setting." + named(problem, List.of());
  }

  private String named(Problem problem, List<String> path) {
    return path.size() > 1
        ? path.get(1)
        : product.settings().values().stream()
            .filter(setting -> problem.message().contains(setting.label()))
            .map(Setting::id)
            .findFirst()
            .orElse(product.settings().keySet().stream().findFirst().orElse(""));
  }
}
