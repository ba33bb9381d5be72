package jp.yui.scenario.exchange;

import java.util.List;

/**
 * What an agent tells when the screens of a product changed: nothing of a citizen, no value, no
 * label but those that anybody may know.
 *
 * @param scenario the procedure's id
 * @param version the scenario's
 * @param product id of the product file
 * @param versions of the product, as its file says
 * @param before SHA-256 of the print that was accepted, as far as it may be told
 * @param after the same of the print now
 * @param held whether it held a batch
 */
public record ScreenChange(
    String scenario,
    String version,
    String product,
    String versions,
    String before,
    String after,
    boolean held,
    List<ScreenDifference> differences) {

  public ScreenChange {
    differences = List.copyOf(differences);
  }
}
