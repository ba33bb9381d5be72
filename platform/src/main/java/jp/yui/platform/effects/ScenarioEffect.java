package jp.yui.platform.effects;

/** What a scenario saves, over a number of municipalities. */
public record ScenarioEffect(String scenario, String title, Effect effect, Effect.Spread spread) {}
