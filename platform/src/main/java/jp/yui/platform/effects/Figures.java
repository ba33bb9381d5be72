package jp.yui.platform.effects;

import jp.yui.platform.tenancy.PopulationClass;

/**
 * What a municipality measured of a scenario in the last twelve months, under its name.
 *
 * @param code 団体コード
 * @param prefecture by its name: 東京都
 */
public record Figures(String code, String name, String prefecture, int population, Effect effect) {
  public PopulationClass size() {
    return PopulationClass.of(population);
  }
}
