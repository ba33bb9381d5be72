package jp.yui.platform.agents.api;

import java.util.Map;
import jp.yui.platform.agents.Health;
import jp.yui.platform.identity.ForAgents;
import jp.yui.scenario.exchange.HealthNumbers;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An agent tells how it is. */
@RestController
@ForAgents
class HealthApi {
  private final Health health;

  HealthApi(Health health) {
    this.health = health;
  }

  @PostMapping("/api/agent/v1/health")
  Map<String, Boolean> take(@RequestBody HealthNumbers told) {
    health.take(told);
    return Map.of("taken", true);
  }
}
