package jp.yui.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Locator;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.XmlForm;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a municipality's settings file; what is read from it again is the same overlay. */
public final class OverlayWriter {
  private static final DumpSettings STYLE =
      DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(200).build();

  private OverlayWriter() {}

  /**
   * The text of the file.
   *
   * @param forms of the scenario, whose kinds decide how their changes are written
   */
  public static String write(Overlay overlay, Map<String, Form> forms) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("overlay", overlay.scenario());
    all.put("municipality", overlay.municipality());
    overlay.product().ifPresent(product -> all.put("product", product));
    put(all, "settings", each(overlay.settings()));
    if (!overlay.hosts().isEmpty()) {
      all.put("hosts", overlay.hosts());
    }
    all.put("browsers", overlay.browsers());
    overlay.perMinute().ifPresent(most -> all.put("pace", Map.of("per-minute", most)));
    all.put("evidence", Map.of("days", overlay.evidenceDays()));
    put(all, "change", changes(overlay.changes(), forms));
    return new Dump(STYLE).dumpToString(all);
  }

  private static Map<String, Object> each(Map<String, Overlay.SettingValue> settings) {
    Map<String, Object> written = new LinkedHashMap<>();
    settings.forEach(
        (name, value) ->
            written.put(
                name,
                switch (value) {
                  case Overlay.SettingValue.Plain plain -> plain.text();
                  case Overlay.SettingValue.Secret secret -> Map.of("secret", secret.name());
                }));
    return written;
  }

  private static Map<String, Object> changes(Overlay.Changes changes, Map<String, Form> forms) {
    Map<String, Object> written = new LinkedHashMap<>();
    Map<String, Object> items = new LinkedHashMap<>();
    changes
        .required()
        .forEach((item, required) -> items.put(item.toString(), Map.of("required", required)));
    put(written, "items", items);
    Map<String, Object> checks = new LinkedHashMap<>();
    if (!changes.removedChecks().isEmpty()) {
      checks.put("remove", changes.removedChecks());
    }
    if (!changes.addedChecks().isEmpty()) {
      checks.put("add", changes.addedChecks().stream().map(OverlayWriter::check).toList());
    }
    put(written, "checks", checks);
    Map<String, Object> sources = new LinkedHashMap<>();
    changes
        .columns()
        .forEach(
            (form, read) ->
                sources.put(
                    form,
                    Map.of(
                        key(forms.get(form)),
                        read.entrySet().stream()
                            .collect(
                                Collectors.toMap(
                                    Map.Entry::getKey,
                                    entry -> entry.getValue().toString(),
                                    (a, b) -> a,
                                    LinkedHashMap::new)))));
    put(written, "forms", sources);
    Map<String, Object> screens = new LinkedHashMap<>();
    changes
        .screens()
        .forEach(
            (label, found) ->
                screens.put(label, found.stream().map(OverlayWriter::locator).toList()));
    put(written, "screens", screens);
    put(written, "labels", new LinkedHashMap<>(changes.labels()));
    put(written, "codes", new LinkedHashMap<>(changes.codes()));
    return written;
  }

  private static void put(Map<String, Object> all, String key, Map<String, Object> value) {
    if (!value.isEmpty()) {
      all.put(key, value);
    }
  }

  private static Map<String, Object> check(Check check) {
    Map<String, Object> written = new LinkedHashMap<>();
    check.when().ifPresent(when -> written.put("if", when.source()));
    written.put("that", check.that().source());
    written.put("else", check.otherwise());
    written.put("then", check.then().name().toLowerCase(java.util.Locale.ROOT));
    if (!check.marks().isEmpty()) {
      written.put("marks", check.marks().stream().map(Object::toString).toList());
    }
    return written;
  }

  private static Map<String, String> locator(Locator locator) {
    return Map.of(locator.by().name().toLowerCase(java.util.Locale.ROOT), locator.value());
  }

  private static String key(@Nullable Form form) {
    return switch (form) {
      case XmlForm xml -> "paths";
      case PdfForm pdf -> "labels";
      case CsvForm csv -> "columns";
      case null -> "columns";
    };
  }
}
