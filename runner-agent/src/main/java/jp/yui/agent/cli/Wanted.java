package jp.yui.agent.cli;

import java.nio.file.Path;
import java.util.Optional;
import jp.yui.agent.delivery.ToRun;
import jp.yui.agent.home.Home;
import jp.yui.agent.run.RunRequest;
import jp.yui.agent.secret.Secrets;
import jp.yui.agent.sync.Refusals;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.validation.OverlayFile;
import jp.yui.scenario.validation.Overlays;
import org.jspecify.annotations.Nullable;

/** A scenario as this municipality wants it carried out, as a person typed it. */
record Wanted(
    String scenario,
    Optional<String> product,
    Optional<Path> settings,
    @Nullable Path secrets,
    Path home) {

  /**
   * The request.
   *
   * @throws Refusal if the scenario or its settings have errors, do not fit each other, or the
   *     version was withdrawn
   */
  RunRequest request(Path inbox, boolean watch, boolean dryRun, boolean warnOnly) {
    Optional<ToRun> delivered = settings.isEmpty() ? delivered() : Optional.empty();
    Scenario shared =
        ScenarioArgument.read(delivered.map(one -> one.folder().toString()).orElse(scenario));
    refuseWithdrawn(shared);
    Optional<String> product = delivered.map(ToRun::product).or(this::product);
    Overlay overlay =
        ScenarioArgument.usable(
            OverlayFile.read(
                delivered.map(ToRun::settings).or(this::settings).orElseThrow(), shared, product));
    if (!overlay.scenario().equals(shared.procedure().id())) {
      throw new Refusal(
          ExitStatus.USAGE,
          Yui.TEXTS.say("settings.for-other", overlay.scenario(), shared.procedure().id()));
    }
    Scenario here = Overlays.apply(shared, overlay);
    Home folder = Home.at(home);
    return new RunRequest(
        here,
        ScenarioArgument.product(here, product, Optional.of(overlay)),
        overlay,
        inbox,
        folder.root(),
        watch,
        dryRun,
        Secrets.of(folder, secrets),
        warnOnly);
  }

  /** What the municipality assigned to this agent, where a person names no file of their own. */
  private Optional<ToRun> delivered() {
    Optional<ToRun> found = ToRun.find(Home.at(home), scenario, product.orElse(""));
    if (found.isEmpty()) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("run.settings-needed", scenario));
    }
    return found;
  }

  private void refuseWithdrawn(Scenario shared) {
    String id = shared.procedure().id();
    String version = shared.procedure().version();
    Refusals.of(Home.at(home))
        .reason(id, version)
        .ifPresent(
            reason -> {
              throw new Refusal(
                  ExitStatus.USAGE, Yui.TEXTS.say("run.withdrawn", id, version, reason));
            });
  }
}
