package jp.yui.platform.distribution;

import jp.yui.platform.agents.NewsPart;
import org.springframework.stereotype.Component;

/** Changes with the agent's order. */
@Component
class OrderNews implements NewsPart {
  private final Orders orders;

  OrderNews(Orders orders) {
    this.orders = orders;
  }

  @Override
  public String name() {
    return "order";
  }

  @Override
  public String tag(long agent) {
    return orders.tag(agent);
  }
}
