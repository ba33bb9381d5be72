package jp.yui.agent.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;

/** Settings that say nothing, for showing a scenario as it comes from the library. */
final class PlainOverlay {
  private static final int EVIDENCE_DAYS = 90;

  private PlainOverlay() {}

  static Overlay of(Scenario scenario) {
    return new Overlay(
        scenario.procedure().id(),
        "",
        Optional.empty(),
        Map.of(),
        List.of(),
        1,
        Optional.empty(),
        EVIDENCE_DAYS,
        Overlay.Changes.NONE,
        scenario.procedure().at());
  }
}
