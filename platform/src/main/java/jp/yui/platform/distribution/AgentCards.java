package jp.yui.platform.distribution;

import jp.yui.scenario.trust.AgentCard;
import org.springframework.stereotype.Service;

/** Signs by which key an agent is known. */
@Service
public class AgentCards {
  private final PlatformKeys keys;

  AgentCards(PlatformKeys keys) {
    this.keys = keys;
  }

  /** The signed card. */
  public byte[] sign(AgentCard card) {
    return card.sign(keys.all().assignments());
  }
}
