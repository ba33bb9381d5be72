package jp.yui.agent.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.yui.agent.run.RouteText;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.validation.OverlayFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code yui show SCENARIO}: what a scenario does, in words; or as the Camel routes that it
 * compiles to.
 */
@Command(name = "show", resourceBundle = "jp.yui.agent.cli.messages")
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "option.scenario")
  private String scenario = "";

  @Option(names = "--camel", descriptionKey = "option.camel")
  private boolean camel;

  @Option(names = "--product", paramLabel = "P", descriptionKey = "option.product")
  private @Nullable String product;

  @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "option.settings")
  private @Nullable Path settings;

  @Override
  public Integer call() {
    Scenario read = ScenarioArgument.read(scenario);
    var out = spec.commandLine().getOut();
    if (!camel) {
      out.print(new ScenarioWords(read).text(Optional.ofNullable(product)));
      out.flush();
      return ExitStatus.OK;
    }
    Optional<Overlay> overlay =
        Optional.ofNullable(settings).map(f -> ScenarioArgument.usable(OverlayFile.read(f)));
    for (Product one : products(read, overlay)) {
      out.println(
          RouteText.yaml(read, one, overlay.orElse(PlainOverlay.of(read)), Optional.empty()));
    }
    return ExitStatus.OK;
  }

  private Iterable<Product> products(Scenario read, Optional<Overlay> overlay) {
    boolean all = product == null && overlay.flatMap(Overlay::product).isEmpty();
    return all
        ? read.products().values()
        : java.util.List.of(ScenarioArgument.product(read, Optional.ofNullable(product), overlay));
  }
}
