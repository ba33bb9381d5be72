package jp.yui.agent.run;

import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;

/** One thread a browser; what waits for a browser waits in the ledger, not in memory. */
final class PostingThreads {
  static final String NAME = "yui-posting";

  private PostingThreads() {}

  static ThreadPoolProfile profile(int browsers) {
    return new ThreadPoolProfileBuilder(NAME)
        .poolSize(browsers)
        .maxPoolSize(browsers)
        .maxQueueSize(browsers)
        .rejectedPolicy(ThreadPoolRejectedPolicy.CallerRuns)
        .build();
  }
}
