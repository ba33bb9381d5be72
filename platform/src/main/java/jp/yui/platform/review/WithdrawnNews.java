package jp.yui.platform.review;

import java.nio.charset.StandardCharsets;
import jp.yui.platform.agents.NewsPart;
import jp.yui.scenario.exchange.Sha256;
import org.springframework.stereotype.Component;

/** Changes with the list of what was withdrawn. */
@Component
class WithdrawnNews implements NewsPart {
  private static final int TAG = 8;

  private final Withdrawals withdrawals;

  WithdrawnNews(Withdrawals withdrawals) {
    this.withdrawals = withdrawals;
  }

  @Override
  public String name() {
    return "withdrawn";
  }

  @Override
  public String tag(long agent) {
    return Sha256.of(withdrawals.all().toString().getBytes(StandardCharsets.UTF_8))
        .substring(0, TAG);
  }
}
