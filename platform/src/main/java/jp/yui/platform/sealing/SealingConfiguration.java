package jp.yui.platform.sealing;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class SealingConfiguration {
  @Bean
  Sealer sealer(
      JdbcClient jdbc,
      @Value("${yui.sealing.key:}") String key,
      @Value("${yui.home}") String home) {
    return new SealingKey(jdbc, key, new KeyFile(Path.of(home, "sealing.key"))).sealer();
  }
}
