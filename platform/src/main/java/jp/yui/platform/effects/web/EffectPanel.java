package jp.yui.platform.effects.web;

import java.util.List;
import jp.yui.platform.catalogue.Panel;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.effects.Months;
import jp.yui.platform.effects.ScenarioEffect;
import jp.yui.platform.effects.Totals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measured effects on a scenario's page. */
@Component
class EffectPanel implements Panel {
  private final Totals totals;
  private final Months months;

  EffectPanel(Totals totals, Months months) {
    this.totals = totals;
    this.months = months;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String fragment() {
    return "effects/panel :: panel";
  }

  /** What the fragment is given. */
  record Content(String scenario, @Nullable ScenarioEffect all, List<MonthRow> months) {}

  @Override
  public Object content(List<Version> versions) {
    String scenario = versions.getFirst().scenario();
    return new Content(
        scenario, totals.of(scenario).orElse(null), MonthRow.of(months.lately(scenario)));
  }
}
