package jp.yui.platform.adoption;

import java.util.List;
import java.util.Optional;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.validation.OverlayFile;

/**
 * A revision's settings as the library reads them.
 *
 * @param overlay empty where there is an error
 */
public record Reading(Optional<Overlay> overlay, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
  }

  /** Held against the scenario: whether an agent could work with it. */
  public static Reading of(Scenario scenario, Case it, Revision revision) {
    return of(scenario, it.imported().product(), revision.overlay());
  }

  /** The same for a text that is not yet kept. */
  public static Reading of(Scenario scenario, String product, String text) {
    var read = OverlayFile.parse(text, "settings.yaml", scenario, Optional.of(product));
    return new Reading(read.value(), read.problems());
  }

  /** By itself, whatever is still missing. What is kept was written by this program. */
  public static Overlay draft(Revision revision) {
    return OverlayFile.parse(revision.overlay(), "settings.yaml").value().orElseThrow();
  }
}
