package jp.yui.agent.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.scenario.trust.PublisherSignature;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.TrustClient;

/**
 * A delivered scenario that is to run now, looked at once more: what lies on this disk is what its
 * publisher signed, and the settings are those that were approved.
 *
 * @param folder the scenario's
 * @param settings the municipality's approved settings
 */
public record ToRun(String version, String product, Path folder, Path settings) {
  /**
   * The one to run.
   *
   * @param product "" where there is only one
   * @return empty where nothing of that scenario was ever assigned to this agent
   * @throws AgentProblem where it must not run, with the reason
   */
  public static Optional<ToRun> find(Home home, String scenario, String product) {
    List<Item> items = Delivered.of(home).of(scenario, product);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    List<Item> ready = items.stream().filter(item -> item.fate() == Item.Fate.READY).toList();
    if (ready.isEmpty()) {
      Item not = items.getFirst();
      throw DeliveryTexts.TEXTS.problem(
          not.fate() == Item.Fate.WITHDRAWN ? "withdrawn" : "refused",
          scenario,
          not.task().version(),
          not.reason());
    }
    if (ready.size() > 1) {
      throw DeliveryTexts.TEXTS.problem(
          "which-product",
          scenario,
          String.join(", ", ready.stream().map(item -> item.task().product()).toList()));
    }
    return Optional.of(looked(home, ready.getFirst()));
  }

  private static ToRun looked(Home home, Item item) {
    Shelf shelf = Shelf.of(home);
    String scenario = item.task().scenario();
    String version = item.task().version();
    try {
      TrustClient client =
          new TrustClient(Delivery.store(home), path -> Optional.empty(), InstantSource.system());
      PublisherSignature.verify(
          scenario, version, shelf.contents(scenario, version), client.publishers());
      Path settings = shelf.settings(item.task().settings());
      if (!SettingsFile.isWhole(settings, item.task().settings())) {
        throw DeliveryTexts.TEXTS.problem("settings-changed", settings);
      }
      return new ToRun(version, item.task().product(), shelf.folder(scenario, version), settings);
    } catch (Refused e) {
      throw DeliveryTexts.TEXTS.problem(
          "changed-here",
          scenario,
          version,
          shelf.folder(scenario, version),
          e.refusal().text(DeliveryTexts.TEXTS.language()));
    } catch (IOException e) {
      throw DeliveryTexts.TEXTS.problem("unreadable-here", shelf.folder(scenario, version));
    }
  }
}
