package jp.yui.platform.adoption.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.yui.platform.adoption.Case;
import jp.yui.platform.adoption.Reading;
import jp.yui.platform.adoption.Revision;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.sharing.OverlayParts;
import jp.yui.scenario.sharing.Part;
import jp.yui.scenario.sharing.PartWords;
import jp.yui.scenario.sharing.ScenarioParts;

/** What a municipality has otherwise, in words. */
record PartRow(String what, String shared, String here) {
  static List<PartRow> of(Scenario scenario, Case it, Revision revision, Locale language) {
    PartWords words = new PartWords(scenario, language);
    Map<Part, String> shared = ScenarioParts.of(scenario, it.imported().product());
    return OverlayParts.of(Reading.draft(revision)).entrySet().stream()
        .map(
            ours ->
                new PartRow(
                    words.of(ours.getKey()),
                    words.value(ours.getKey(), Optional.ofNullable(shared.get(ours.getKey()))),
                    words.value(ours.getKey(), Optional.of(ours.getValue()))))
        .toList();
  }
}
