package jp.yui.agent.delivery;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import jp.yui.agent.home.Home;
import jp.yui.scenario.trust.AgentCard;
import jp.yui.scenario.trust.ClockSetBack;
import jp.yui.scenario.trust.Fetcher;
import jp.yui.scenario.trust.MemoryFiles;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.TrustClient;
import jp.yui.scenario.trust.TrustStore;
import jp.yui.scenario.trust.Update;

/**
 * A look at a medium with a copy of what is trusted here: only where all of it holds does {@link
 * Delivery} take anything.
 */
public final class Rehearsal {
  private final Home home;
  private final MemoryFiles store;
  private final InstantSource clock;
  private final Update update;
  private final Instant time;

  /**
   * Looks at the metadata.
   *
   * @param root to be trusted first; empty where one is trusted already
   * @throws Refused where it does not hold
   */
  public Rehearsal(Home home, Optional<byte[]> root, Fetcher fetcher, InstantSource clock)
      throws Refused, IOException {
    this.home = home;
    this.clock = clock;
    this.store = copy(Delivery.store(home));
    if (root.isPresent()) {
      TrustClient.begin(store, root.get());
    }
    this.update = new TrustClient(store, fetcher, clock).update();
    this.time = update.clockSetBack().map(ClockSetBack::latest).orElse(clock.instant());
  }

  /**
   * A card of the medium.
   *
   * @throws Refused where it does not hold
   */
  public AgentCard card(String name, byte[] file) throws Refused {
    return AgentCard.verify(file, name, update.trusted().targets(), time);
  }

  /**
   * Looks at an agent's order.
   *
   * @throws Refused where it does not hold, or is older than what was taken here
   */
  public void order(Fetcher fetcher, AgentCard card) throws Refused, IOException {
    Delivered before = Delivered.of(home);
    new TrustClient(store, fetcher, clock)
        .order(card.agent(), card.municipality())
        .follows(before.sequence(), before.tasks(), time);
  }

  private static MemoryFiles copy(TrustStore from) throws IOException {
    MemoryFiles to = new MemoryFiles();
    for (String name : from.names("")) {
      from.read(name).ifPresent(content -> to.write(name, content));
    }
    return to;
  }
}
