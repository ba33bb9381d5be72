package jp.yui.platform.tenancy;

/**
 * A member of the consortium.
 *
 * @param code 団体コード, six digits of which the last checks the others
 * @param prefecture by its name: 東京都
 * @param population people in the resident register
 */
public record Municipality(String code, String name, String prefecture, int population) {
  public PopulationClass size() {
    return PopulationClass.of(population);
  }
}
