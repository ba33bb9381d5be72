package jp.yui.scenario.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What the screens are built of that a scenario uses on one product.
 *
 * @param scenario the procedure's id
 * @param version the scenario's
 * @param product id of the product file
 * @param versions of the product, as its file says: {@code 5.x}
 */
public record ScreenPrint(
    String scenario, String version, String product, String versions, List<PrintedScreen> screens) {

  public ScreenPrint {
    screens = List.copyOf(screens);
  }

  public Optional<PrintedScreen> at(String place) {
    return screens.stream().filter(screen -> screen.place().equals(place)).findFirst();
  }

  /** The same print of other screens. */
  public ScreenPrint of(List<PrintedScreen> others) {
    return new ScreenPrint(scenario, version, product, versions, others);
  }

  /** SHA-256 over the screens, in hex: two municipalities with the same screens have the same. */
  public String sha256() {
    return Sha256.of(screens.toString().getBytes(StandardCharsets.UTF_8));
  }
}
