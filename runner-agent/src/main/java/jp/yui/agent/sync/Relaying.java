package jp.yui.agent.sync;

import java.io.IOException;
import java.security.KeyPair;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.delivery.Delivered;
import jp.yui.agent.delivery.Delivery;
import jp.yui.agent.delivery.Rehearsal;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.trust.AgentCard;
import jp.yui.scenario.trust.Fingerprint;
import jp.yui.scenario.trust.Medium;
import jp.yui.scenario.trust.Refused;

/**
 * Takes what a person carried here. A medium is looked at whole before anything changes; killed in
 * the middle, the next import of the same medium goes on.
 */
public final class Relaying {
  private final Home home;
  private final AgentKeys keys;
  private final Clock clock;

  public Relaying(Home home, Keystore keystore, Clock clock) {
    this.home = home;
    this.keys = new AgentKeys(keystore);
    this.clock = clock;
  }

  /**
   * The fingerprint that a person must compare with paper before anything is taken; empty where
   * this agent trusts a root already.
   *
   * @throws Refused where there is no root on the medium
   */
  public Optional<String> root(Medium medium) throws Refused, IOException {
    return Delivery.isBegun(home)
        ? Optional.empty()
        : Optional.of(Fingerprint.of(medium.needed(Medium.FIRST_ROOT)));
  }

  /**
   * Takes what is new.
   *
   * @param print the first root's fingerprint, as it stands on paper; "" where none is needed
   * @throws Refused where anything does not hold; nothing is changed then
   * @throws AgentProblem where it is not for this terminal, or the root is not that on paper
   */
  public Relayed take(Medium medium, String print) throws Refused, IOException {
    Optional<byte[]> root = first(medium, print);
    Rehearsal rehearsal = new Rehearsal(home, root, medium.fetcher(0), clock);
    AgentCard card = mine(cards(medium, rehearsal));
    rehearsal.order(medium.fetcher(card.agent()), card);
    medium.isOf(card);

    if (root.isPresent()) {
      Delivery.begin(home, root.get());
    }
    boolean enrolled = enrol(card);
    Delivery.Taken taken =
        new Delivery(home, medium.fetcher(card.agent()), clock)
            .take(card.agent(), card.municipality());
    Refusals refusals = refusals(taken);
    refusals.keep(home);
    return new Relayed(
        new Synced(
            refusals,
            taken.now(),
            Optional.empty(),
            taken.clockSetBack().map(back -> back.text(SyncTexts.TEXTS.language()))),
        taken.isNew(),
        enrolled ? Optional.of(card) : Optional.empty());
  }

  /** What is known now, where a medium was refused. */
  public Synced asBefore(String refused) {
    return new Synced(
        Refusals.of(home), Delivered.of(home), Optional.of(refused), Optional.empty());
  }

  private Optional<byte[]> first(Medium medium, String print) throws Refused, IOException {
    Optional<String> there = root(medium);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    if (!there.get().equalsIgnoreCase(print.strip())) {
      throw SyncTexts.TEXTS.problem("other-root", there.get());
    }
    return Optional.of(medium.needed(Medium.FIRST_ROOT));
  }

  private static List<AgentCard> cards(Medium medium, Rehearsal rehearsal) throws Refused {
    List<AgentCard> cards = new ArrayList<>();
    for (long agent : medium.agents()) {
      String name = Medium.card(agent);
      AgentCard card = rehearsal.card(name, medium.needed(name));
      if (card.agent() != agent) {
        throw SyncTexts.TEXTS.problem("media-other", card.municipalityName() + " " + card.name());
      }
      cards.add(card);
    }
    return cards;
  }

  /** The card that names a key of this terminal. */
  private AgentCard mine(List<AgentCard> cards) {
    Optional<Platform> known = Platform.of(home);
    List<String> own = new ArrayList<>();
    keys.now().map(Relaying::text).ifPresent(own::add);
    keys.waiting().map(Relaying::text).ifPresent(own::add);
    if (own.isEmpty()) {
      throw SyncTexts.TEXTS.problem("media-no-request");
    }
    Optional<AgentCard> mine =
        cards.stream()
            .filter(card -> own.contains(card.key()))
            .filter(card -> known.map(one -> one.agent() == card.agent()).orElse(true))
            .findFirst();
    if (mine.isPresent()) {
      return mine.get();
    }
    if (known.isPresent() && cards.stream().anyMatch(one -> one.agent() == known.get().agent())) {
      throw SyncTexts.TEXTS.problem("media-replaced", known.get().name());
    }
    throw SyncTexts.TEXTS.problem(
        "media-other",
        String.join(
            "、", cards.stream().map(one -> one.municipalityName() + " " + one.name()).toList()));
  }

  /** Whether anything is new in it. The platform's name is kept before the key that hangs on it. */
  private boolean enrol(AgentCard card) {
    Optional<Platform> known = Platform.of(home);
    if (known.isEmpty()) {
      new Platform(
              null,
              new Platform.Way(null, null),
              card.agent(),
              card.name(),
              card.municipality(),
              card.municipalityName())
          .keep(home);
    }
    Optional<KeyPair> waiting = keys.waiting().filter(pair -> text(pair).equals(card.key()));
    waiting.ifPresent(keys::promote);
    return known.isEmpty() || waiting.isPresent();
  }

  /** The online list knows more than the metadata: where there is a line, nothing of it is lost. */
  private Refusals refusals(Delivery.Taken taken) {
    var all = new java.util.LinkedHashSet<>(taken.withdrawn());
    if (Platform.of(home).map(Platform::hasLine).orElse(false)) {
      all.addAll(Refusals.of(home).withdrawn());
    }
    return new Refusals("", clock.instant(), List.copyOf(all));
  }

  private static String text(KeyPair pair) {
    return AgentKey.text(pair.getPublic());
  }
}
