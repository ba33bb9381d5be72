package jp.yui.agent.run;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import org.apache.camel.Processor;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;

/** The routes that a scenario compiles to, as Camel's own YAML, for people to read. */
public final class RouteText {
  private RouteText() {}

  /**
   * Compiles without starting anything: no file is read, no browser opened.
   *
   * @param watched the folder that would be watched; empty for a single run
   */
  public static String yaml(
      Scenario scenario, Product product, Overlay overlay, Optional<Path> watched) {
    Map<Verb, Processor> nothing = new EnumMap<>(Verb.class);
    for (Verb verb : Verb.values()) {
      nothing.put(verb, exchange -> {});
    }
    try (DefaultCamelContext context = new DefaultCamelContext()) {
      context.addComponent(YuiComponent.SCHEME, new YuiComponent(context, nothing));
      ScenarioRoutes routes = new ScenarioRoutes(scenario, product, overlay, watched);
      routes.setCamelContext(context);
      routes.configure();
      return PluginHelper.getModelToYAMLDumper(context)
          .dumpModelAsYaml(context, routes.getRouteCollection());
    } catch (Exception e) {
      throw new IllegalStateException("The routes could not be shown", e);
    }
  }
}
