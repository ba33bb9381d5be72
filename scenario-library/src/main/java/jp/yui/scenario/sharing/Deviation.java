package jp.yui.scenario.sharing;

import java.util.Map;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;

/**
 * How far a municipality deviates from what is shared (カスタマイズ率): the parts that its overlay changes
 * against all parts that it could change, those that it adds counted among both.
 */
public record Deviation(int changed, int whole) {
  public static Deviation of(Scenario scenario, String product, Overlay overlay) {
    Map<Part, String> shared = ScenarioParts.of(scenario, product);
    int whole = shared.size();
    int changed = 0;
    for (Map.Entry<Part, String> ours : OverlayParts.of(overlay).entrySet()) {
      String theirs = shared.get(ours.getKey());
      whole += theirs == null ? 1 : 0;
      changed += ours.getValue().equals(theirs) ? 0 : 1;
    }
    return new Deviation(changed, whole);
  }

  /** From 0 to 1. */
  public double rate() {
    return whole == 0 ? 0 : (double) changed / whole;
  }
}
