package jp.yui.platform.effects;

/**
 * What a municipality measured of a scenario in the last twelve months, under its name.
 *
 * @param code 団体コード
 */
public record Figures(String code, String name, int population, Effect effect) {}
