package jp.yui.agent.run;

import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts Spring and Camel around one run, and lets batches through. */
final class SpringStart {
  private SpringStart() {}

  static ConfigurableApplicationContext with(RunRequest request, Rooms rooms) {
    return new SpringApplicationBuilder(RunConfiguration.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .initializers(
            context -> {
              GenericApplicationContext beans = (GenericApplicationContext) context;
              beans.registerBean(RunRequest.class, () -> request);
              beans.registerBean(Rooms.class, () -> rooms);
            })
        .run();
  }

  /**
   * One batch of all that is in the inbox; where it is watched, every batch until the run is
   * stopped.
   */
  static void batch(ConfigurableApplicationContext spring, RunRequest request, Troubles troubles)
      throws InterruptedException {
    if (request.watch()) {
      troubles.awaitStop();
      return;
    }
    CamelContext camel = spring.getBean(CamelContext.class);
    try (ProducerTemplate template = camel.createProducerTemplate()) {
      template.requestBody(ScenarioRoutes.BATCH, request.inbox());
    } catch (CamelExecutionException e) {
      throw unwrapped(e);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static RuntimeException unwrapped(CamelExecutionException e) {
    return e.getCause() instanceof RuntimeException cause ? cause : e;
  }
}
