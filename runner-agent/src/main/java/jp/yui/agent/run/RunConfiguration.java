package jp.yui.agent.run;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What Spring puts together for one run: Camel, our component and the scenario's routes; nothing
 * else is scanned for.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(CamelAutoConfiguration.class)
class RunConfiguration {

  @Bean
  RouteBuilder routes(RunRequest request) {
    return new ScenarioRoutes(
        request.scenario(),
        request.product(),
        request.overlay(),
        request.watch() ? Optional.of(request.inbox()) : Optional.<Path>empty());
  }

  @Bean
  CamelContextConfiguration vocabulary(RunRequest request, Rooms rooms) {
    return new CamelContextConfiguration() {
      @Override
      public void beforeApplicationStart(CamelContext context) {
        context.addComponent(YuiComponent.SCHEME, new YuiComponent(context, rooms.work()));
        context
            .getExecutorServiceManager()
            .registerThreadPoolProfile(PostingThreads.profile(request.overlay().browsers()));
      }

      @Override
      public void afterApplicationStart(CamelContext context) {}
    };
  }
}
