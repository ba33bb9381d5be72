package jp.yui.platform.distribution;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.tenancy.OwnRecords;
import jp.yui.scenario.exchange.Sha256;
import jp.yui.scenario.trust.Order;
import jp.yui.scenario.trust.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the municipality's agents are to carry out: what was approved and assigned, signed. */
@Service
public class Orders {
  /** A medium may lie for a while before it is read. */
  static final Duration GOOD_FOR = Duration.ofDays(14);

  private final OwnRecords own;
  private final OrderNumbers numbers;
  private final PlatformKeys keys;
  private final Clock clock;

  Orders(OwnRecords own, OrderNumbers numbers, PlatformKeys keys, Clock clock) {
    this.own = own;
    this.numbers = numbers;
    this.keys = keys;
    this.clock = clock;
  }

  /** An assignment as it was approved last. */
  private record Assigned(String scenario, String version, String product, String overlay) {
    Task task() {
      return new Task(scenario, version, product, sha256(overlay));
    }
  }

  /**
   * The signed order of an agent of the signed-in municipality.
   *
   * @return empty where the municipality has no such agent
   */
  @Transactional
  public Optional<byte[]> signed(long agent) {
    return isOwn(agent) ? Optional.of(sign(agent)) : Optional.empty();
  }

  private boolean isOwn(long agent) {
    return own.sql("select count(*) > 0 from own_agent where municipality = :own and id = :agent")
        .param("agent", agent)
        .query(Boolean.class)
        .single();
  }

  private byte[] sign(long agent) {
    List<Task> tasks = assigned(agent).stream().map(Assigned::task).toList();
    Instant now = clock.instant();
    return new Order(
            agent,
            Objects.requireNonNull(SignedIn.now().municipality()),
            numbers.of(agent, sha256(tasks.toString())),
            now,
            now.plus(GOOD_FOR),
            tasks)
        .sign(keys.all().assignments());
  }

  /** By what an agent sees whether its order has changed. */
  @Transactional
  public String tag(long agent) {
    return String.valueOf(numbers.of(agent, sha256(tasks(agent).toString())));
  }

  /** The scenarios' versions in it. */
  public List<Task> tasks(long agent) {
    return assigned(agent).stream().map(Assigned::task).toList();
  }

  /** A settings file in the order of that agent by its hash. */
  public Optional<byte[]> settings(long agent, String sha256) {
    return assigned(agent).stream()
        .map(Assigned::overlay)
        .filter(overlay -> sha256(overlay).equals(sha256))
        .map(overlay -> overlay.getBytes(StandardCharsets.UTF_8))
        .findFirst();
  }

  private List<Assigned> assigned(long agent) {
    return own.sql(
            """
            select i.scenario, v.version, i.product, r.overlay
            from own_assignment a
            join own_import i on i.id = a.import and i.municipality = :own
            join own_revision r on r.import = i.id and r.municipality = :own
            join scenario_version v on v.id = r.scenario_version
            where a.municipality = :own and a.agent = :agent and r.state = 'APPROVED'
            order by i.scenario, i.product
            """)
        .param("agent", agent)
        .query(Assigned.class)
        .list();
  }

  private static String sha256(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
