package jp.yui.agent.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.yui.agent.home.AgentProblem;
import jp.yui.scenario.gate.Contents;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.trust.PublisherSignature;
import jp.yui.scenario.trust.RefusalCode;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.TargetFile;
import jp.yui.scenario.trust.Task;
import jp.yui.scenario.trust.TrustClient;
import jp.yui.scenario.validation.OverlayFile;
import jp.yui.scenario.validation.Reading;
import jp.yui.scenario.validation.ScenarioFolder;

/** Brings one task's scenario and settings into the home, if both hold and fit each other. */
record Installing(TrustClient client, Shelf shelf) {
  /**
   * What became of a task. A text of a refusal is for people.
   *
   * @throws Refused where the line broke: that says nothing of the scenario, and is tried again
   */
  Item item(Task task) throws Refused, IOException {
    try {
      TargetFile target = client.find(task.path());
      Optional<String> withdrawn = withdrawn(target);
      if (withdrawn.isPresent()) {
        return new Item(task, Item.Fate.WITHDRAWN, withdrawn.get());
      }
      install(task, target);
      return new Item(task, Item.Fate.READY, "");
    } catch (Refused e) {
      if (e.code() == RefusalCode.UNREACHABLE) {
        throw e;
      }
      return new Item(task, Item.Fate.REFUSED, e.refusal().text(DeliveryTexts.TEXTS.language()));
    } catch (AgentProblem e) {
      return new Item(task, Item.Fate.REFUSED, String.valueOf(e.getMessage()));
    }
  }

  /** What was there before goes on where a newer one was refused, unless it was withdrawn since. */
  Optional<Item> still(Item before) {
    try {
      Optional<TargetFile> target =
          client.lastGood().flatMap(good -> good.find(before.task().path()));
      Optional<String> withdrawn = target.flatMap(Installing::withdrawn);
      return Optional.of(
          withdrawn
              .map(reason -> new Item(before.task(), Item.Fate.WITHDRAWN, reason))
              .orElse(before));
    } catch (IOException e) {
      return Optional.of(before);
    }
  }

  private static Optional<String> withdrawn(TargetFile target) {
    return target.custom().get(Withdrawals.WITHDRAWN) instanceof String reason
        ? Optional.of(reason)
        : Optional.empty();
  }

  private void install(Task task, TargetFile target) throws Refused, IOException {
    byte[] signature = client.target(target);
    Map<String, byte[]> contents = shelf.contents(task.scenario(), task.version());
    if (!isWhole(task, signature, contents)) {
      contents = fetched(task, signature);
      PublisherSignature.verify(task.scenario(), task.version(), contents, client.publishers());
      shelf.put(task.scenario(), task.version(), contents);
    }
    Path settings = shelf.settings(task.settings());
    if (!SettingsFile.isWhole(settings, task.settings())) {
      shelf.put(task.settings(), client.file(task.settings()));
    }
    fits(task, settings);
  }

  private boolean isWhole(Task task, byte[] signature, Map<String, byte[]> contents)
      throws IOException {
    if (!java.util.Arrays.equals(signature, contents.get(PublisherSignature.FILE))) {
      return false;
    }
    try {
      PublisherSignature.verify(task.scenario(), task.version(), contents, client.publishers());
      return true;
    } catch (Refused e) {
      return false;
    }
  }

  private Map<String, byte[]> fetched(Task task, byte[] signature) throws Refused, IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    contents.put(PublisherSignature.FILE, signature);
    Map<String, String> files =
        PublisherSignature.read(signature, task.scenario(), task.version()).files();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (!Contents.keeps(file.getKey())) {
        throw DeliveryTexts.TEXTS.problem("not-of-a-scenario", file.getKey());
      }
      Optional<byte[]> here = shelf.file(task.scenario(), file.getValue());
      contents.put(file.getKey(), here.isPresent() ? here.get() : client.file(file.getValue()));
    }
    return contents;
  }

  /** An agent that is older or newer than who approved it may see errors that they did not. */
  private void fits(Task task, Path settings) {
    Reading<Scenario> scenario = ScenarioFolder.read(shelf.folder(task.scenario(), task.version()));
    if (scenario.value().isEmpty()) {
      throw DeliveryTexts.TEXTS.problem(
          "scenario-errors", task.scenario(), task.version(), DeliveryTexts.first(scenario));
    }
    if (!scenario.value().get().products().containsKey(task.product())) {
      throw DeliveryTexts.TEXTS.problem("no-product", task.scenario(), task.product());
    }
    Reading<Overlay> overlay =
        OverlayFile.read(settings, scenario.value().get(), Optional.of(task.product()));
    if (overlay.value().isEmpty()) {
      throw DeliveryTexts.TEXTS.problem(
          "settings-errors", task.scenario(), DeliveryTexts.first(overlay));
    }
  }
}
