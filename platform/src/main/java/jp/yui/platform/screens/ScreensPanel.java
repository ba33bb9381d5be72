package jp.yui.platform.screens;

import java.util.List;
import jp.yui.platform.catalogue.Panel;
import jp.yui.platform.catalogue.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Known trouble with screens, on the scenario's page; nothing where there never was any. */
@Component
class ScreensPanel implements Panel {
  private static final int SHOWN = 5;

  private final Warnings warnings;
  private final Sightings sightings;
  private final Wording wording;

  ScreensPanel(Warnings warnings, Sightings sightings, Wording wording) {
    this.warnings = warnings;
    this.sightings = sightings;
    this.wording = wording;
  }

  /** A warning, and what was seen last. */
  public record Row(Warning warning, List<String> lines) {}

  @Override
  public int order() {
    return 15;
  }

  @Override
  public String fragment() {
    return "screens/panel :: panel";
  }

  @Override
  public @Nullable Object content(List<Version> versions) {
    String scenario = versions.getFirst().scenario();
    List<Row> rows = warnings.of(scenario, SHOWN).stream().map(this::row).toList();
    return rows.isEmpty() ? null : rows;
  }

  private Row row(Warning warning) {
    List<String> lines =
        sightings.of(warning.id()).stream()
            .findFirst()
            .map(seen -> wording.of(seen.grave(), LocaleContextHolder.getLocale()))
            .orElse(List.of());
    return new Row(warning, lines);
  }
}
