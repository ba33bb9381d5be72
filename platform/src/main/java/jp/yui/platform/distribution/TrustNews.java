package jp.yui.platform.distribution;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.yui.platform.agents.NewsPart;
import jp.yui.scenario.exchange.Sha256;
import jp.yui.scenario.trust.TargetFile;
import jp.yui.scenario.trust.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes where the keys change, and where what is said of a version in this agent's order changes:
 * what other municipalities release does not wake it.
 */
@Component
class TrustNews implements NewsPart {
  private static final int TAG = 8;

  private final Distribution distribution;
  private final Orders orders;

  TrustNews(Distribution distribution, Orders orders) {
    this.distribution = distribution;
    this.orders = orders;
  }

  @Override
  public String name() {
    return "trust";
  }

  @Override
  public String tag(long agent) {
    return distribution.inUse().map(inUse -> tag(agent, inUse)).orElse("");
  }

  private String tag(long agent, Distribution.InUse inUse) {
    StringBuilder all = new StringBuilder();
    all.append(inUse.root().version()).append(' ').append(inUse.targets().version());
    Map<String, TargetFile> released = distribution.released();
    for (Task task : orders.tasks(agent)) {
      @Nullable TargetFile file = released.get(task.path());
      all.append('\n').append(task.path());
      if (file != null) {
        all.append(' ').append(file.hashes()).append(file.custom());
      }
    }
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, TAG);
  }
}
