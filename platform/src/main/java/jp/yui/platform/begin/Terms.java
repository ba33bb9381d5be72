package jp.yui.platform.begin;

import java.util.Set;

/**
 * By what the municipalities are chosen that stand beside one's own; empty where it is no matter.
 *
 * @param prefecture by its name: 東京都
 * @param size name of a {@link jp.yui.platform.tenancy.PopulationClass}
 * @param product id of one of the scenario's products
 * @param with their codes
 */
public record Terms(String prefecture, String size, String product, Set<String> with) {
  public Terms {
    with = Set.copyOf(with);
  }
}
