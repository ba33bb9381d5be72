package jp.yui.agent.run;

import java.nio.file.Path;
import jp.yui.agent.secret.Secrets;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;

/**
 * What is to be run.
 *
 * @param scenario with the overlay's changes laid over it
 * @param product one of the scenario's
 * @param inbox folder of downloads; never changed
 * @param home the agent's folder
 * @param watch go on watching the inbox
 * @param dryRun fill the real screens, read back, and stop before submit
 * @param warnOnly go on though the screens are not the accepted ones
 */
public record RunRequest(
    Scenario scenario,
    Product product,
    Overlay overlay,
    Path inbox,
    Path home,
    boolean watch,
    boolean dryRun,
    Secrets secrets,
    boolean warnOnly) {

  /** A run that is held where the screens are not the accepted ones. */
  public RunRequest(
      Scenario scenario,
      Product product,
      Overlay overlay,
      Path inbox,
      Path home,
      boolean watch,
      boolean dryRun,
      Secrets secrets) {
    this(scenario, product, overlay, inbox, home, watch, dryRun, secrets, false);
  }

  /** The home that this run writes to. A dry run has its own: the ledger must not know of it. */
  public Path ownHome() {
    return dryRun ? home.resolve("dry-run") : home;
  }
}
