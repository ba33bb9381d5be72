package jp.yui.platform.effects;

/**
 * What municipalities saved in a month together, and how their rates differ.
 *
 * @param month {@code 2026-04}
 */
public record MonthEffect(String month, Effect effect, Effect.Spread spread) {}
