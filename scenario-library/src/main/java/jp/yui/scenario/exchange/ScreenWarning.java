package jp.yui.scenario.exchange;

import java.util.List;

/**
 * What the platform tells agents of a product whose screens changed somewhere. It goes from the
 * platform to the agents only; each of them then looks for itself.
 *
 * @param id by which the platform and people speak of it
 * @param scenario the procedure's id, with which it was seen
 * @param product id of the product file
 * @param vendor of the product, as the catalogue has it
 * @param name of the product, as the catalogue has it
 * @param versions of the product, as its file says
 * @param before {@link ScreenPrint#sha256} of the print that was expected
 * @param after the same of the print that was seen last
 * @param differences between the two, those that matter
 */
public record ScreenWarning(
    long id,
    String scenario,
    String product,
    String vendor,
    String name,
    String versions,
    String before,
    String after,
    List<ScreenDifference> differences) {

  public ScreenWarning {
    differences = List.copyOf(differences);
  }
}
