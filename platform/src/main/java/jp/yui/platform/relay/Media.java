package jp.yui.platform.relay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.yui.platform.agents.Enrolment;
import jp.yui.platform.distribution.AgentCards;
import jp.yui.platform.distribution.Deliveries;
import jp.yui.platform.distribution.Distribution;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.tenancy.Municipalities;
import jp.yui.platform.tenancy.Municipality;
import jp.yui.scenario.trust.AgentCard;
import jp.yui.scenario.trust.Medium;
import jp.yui.scenario.trust.MemoryFiles;
import jp.yui.scenario.trust.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the file that a person carries to agents of the signed-in municipality. */
@Service
public class Media {
  private final Deliveries deliveries;
  private final Distribution distribution;
  private final AgentCards cards;
  private final Municipalities municipalities;
  private final Readme readme;
  private final Deeds deeds;
  private final Clock clock;

  Media(
      Deliveries deliveries,
      Distribution distribution,
      AgentCards cards,
      Municipalities municipalities,
      Readme readme,
      Deeds deeds,
      Clock clock) {
    this.deliveries = deliveries;
    this.distribution = distribution;
    this.cards = cards;
    this.municipalities = municipalities;
    this.readme = readme;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Whether there is anything that a terminal could trust; the consortium's keys come first. */
  @Transactional(readOnly = true)
  public boolean canBegin() {
    return distribution.inUse().isPresent();
  }

  /**
   * Makes it.
   *
   * @param agents of the signed-in municipality, with their keys; at least one
   * @param site the platform's address, for people
   * @throws Refused where what is published does not hold, as the agent would find
   */
  @Transactional(rollbackFor = Exception.class)
  public byte[] make(List<Enrolment> agents, String site) throws Refused, IOException {
    Instant now = clock.instant();
    MemoryFiles files = new MemoryFiles();
    Packing packing = new Packing(deliveries, files, clock);
    Map<Enrolment, Packing.Packed> packed = new LinkedHashMap<>();
    for (Enrolment agent : agents) {
      packed.put(agent, packing.pack(agent.agent(), agent.municipality()));
    }
    String town =
        municipalities
            .byCode(agents.getFirst().municipality())
            .map(Municipality::name)
            .orElseThrow();
    files.write(
        Medium.README, readme.write(packed, town, site, now).getBytes(StandardCharsets.UTF_8));
    String contents = Medium.contents(files);
    for (Map.Entry<Enrolment, Packing.Packed> one : packed.entrySet()) {
      Enrolment agent = one.getKey();
      AgentCard card =
          new AgentCard(
              agent.agent(),
              agent.name(),
              agent.municipality(),
              town,
              site,
              Objects.requireNonNull(agent.publicKey()),
              contents,
              now,
              one.getValue().until());
      files.write(Medium.card(agent.agent()), cards.sign(card));
    }
    deeds.record(
        "relay.made", agents.stream().map(Enrolment::name).collect(Collectors.joining("、")));
    return Medium.write(files);
  }

  /** What such a file is called: for whom, and of which day. */
  public String name(List<Enrolment> agents) {
    String who =
        agents.size() == 1
            ? agents.getFirst().name()
            : municipalities
                .byCode(agents.getFirst().municipality())
                .map(Municipality::name)
                .orElseThrow();
    return "yui-%s-%s%s"
        .formatted(
            who.replaceAll("[\\s\\p{Cntrl}\\\\/:*?\"<>|]+", "_"),
            readme.day(clock.instant()),
            Medium.SUFFIX);
  }
}
