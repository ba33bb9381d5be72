package jp.yui.platform.effects.web;

import jp.yui.platform.catalogue.Panel;
import jp.yui.platform.effects.ScenarioEffect;
import jp.yui.platform.effects.Totals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Measured effects on a scenario's page. */
@Component
class EffectPanel implements Panel {
  private final Totals totals;

  EffectPanel(Totals totals) {
    this.totals = totals;
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
  record Content(String scenario, @Nullable ScenarioEffect all) {}

  @Override
  public Object content(String scenario) {
    return new Content(scenario, totals.of(scenario).orElse(null));
  }
}
