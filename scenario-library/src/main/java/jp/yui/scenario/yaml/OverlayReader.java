package jp.yui.scenario.yaml;

import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.problem.Problems;

/** Reads a municipality's settings and small changes. */
record OverlayReader(Problems problems) {
  private static final int MOST_BROWSERS = 4;
  private static final int MOST_PER_MINUTE = 6000;
  private static final int DEFAULT_DAYS = 90;
  private static final int MOST_DAYS = 3650;

  Overlay overlay(YamlNode root) {
    Keys keys = new Keys(root, Concept.OVERLAY, problems);
    return new Overlay(
        keys.text("overlay"),
        keys.text("municipality"),
        keys.optionalText("product"),
        keys.map("settings", this::setting),
        keys.texts("hosts"),
        keys.number("browsers", 1, MOST_BROWSERS).orElse(1),
        keys.below("pace", Concept.PACE).flatMap(p -> p.number("per-minute", 1, MOST_PER_MINUTE)),
        keys.below("evidence", Concept.OVERLAY_EVIDENCE)
            .flatMap(e -> e.number("days", 1, MOST_DAYS))
            .orElse(DEFAULT_DAYS),
        keys.get("change").map(new ChangesReader(problems)::changes).orElse(Overlay.Changes.NONE),
        root.at());
  }

  private Overlay.SettingValue setting(YamlNode.Pair pair) {
    if (pair.value() instanceof YamlNode.Mapping) {
      Keys keys = new Keys(pair.value(), Concept.SECRET, problems);
      return new Overlay.SettingValue.Secret(keys.text("secret"), pair.value().at());
    }
    return new Overlay.SettingValue.Plain(
        new Nodes(problems).text(pair.value()), pair.value().at());
  }
}
