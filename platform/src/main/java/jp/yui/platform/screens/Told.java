package jp.yui.platform.screens;

import java.util.List;
import jp.yui.scenario.exchange.ScreenWarning;
import org.springframework.stereotype.Component;

/** What agents are told: the open warnings, each with what was seen last. */
@Component
public class Told {
  private static final int MOST = 20;

  private final Warnings warnings;
  private final Sightings sightings;

  Told(Warnings warnings, Sightings sightings) {
    this.warnings = warnings;
    this.sightings = sightings;
  }

  /** All of them; a product that nobody sees changed any more warns nobody. */
  public List<ScreenWarning> all() {
    return warnings.open().stream()
        .flatMap(
            warning ->
                sightings.of(warning.id()).stream()
                    .filter(seen -> !seen.grave().isEmpty())
                    .limit(1)
                    .map(seen -> told(warning, seen)))
        .toList();
  }

  private static ScreenWarning told(Warning warning, Seen seen) {
    return new ScreenWarning(
        warning.id(),
        warning.scenario(),
        warning.product(),
        warning.vendor(),
        warning.name(),
        warning.versions(),
        seen.before(),
        seen.after(),
        seen.grave().stream().limit(MOST).toList());
  }
}
