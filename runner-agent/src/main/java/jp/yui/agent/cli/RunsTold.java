package jp.yui.agent.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.yui.agent.delivery.Delivery;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.reporting.Reporting;
import jp.yui.agent.sync.Platform;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.validation.ScenarioFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts for the platform what the runs in a home came to; does nothing where it has none. */
record RunsTold(Home home) {
  private static final Logger LOG = LoggerFactory.getLogger(RunsTold.class);

  void begin(Platform platform) {
    reporting().begin(platform.agent());
  }

  void collect() {
    Platform.of(home).ifPresent(platform -> reporting().collect(platform.agent()));
  }

  /** After a run, which must not fail for it: the ledger has all, and it is counted later. */
  void collectQuietly() {
    try {
      collect();
    } catch (AgentProblem problem) {
      LOG.warn("reports: {}", problem.code());
    } catch (RuntimeException unforeseen) {
      LOG.warn("reports: {}", unforeseen.getClass().getSimpleName());
    }
  }

  private Reporting reporting() {
    return new Reporting(home, this::isPublished);
  }

  private boolean isPublished(String scenario, String version, String product) {
    return Delivery.wasDelivered(home, scenario, version, product)
        || isShared(scenario, version, product);
  }

  private static boolean isShared(String scenario, String version, String product) {
    Path folder = Library.standard().root().resolve(scenario);
    return Files.isRegularFile(folder.resolve("products/" + product + ".yaml"))
        && ScenarioFolder.read(folder)
            .value()
            .map(Scenario::procedure)
            .filter(one -> one.id().equals(scenario) && one.version().equals(version))
            .isPresent();
  }
}
