package jp.yui.platform.agents;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import jp.yui.platform.tenancy.OwnRecords;
import jp.yui.scenario.exchange.EnrolmentCode;
import jp.yui.scenario.exchange.EnrolmentRequest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the agents of the signed-in user's municipality come to their keys, and lose them. */
@Service
public class Enrolments {
  /** So long a code is good. */
  public static final Duration GOOD_FOR = Duration.ofDays(7);

  /** How many a page has. */
  private static final int PAGE = 50;

  /** By what they may be sorted. */
  public static final Columns COLUMNS =
      Columns.tie("a.id")
          .up("name", "a.name")
          .up(
              "state",
              "case when coalesce(e.suspended, false) then 0 when e.public_key is null then 1 else 2 end")
          .down(
              "contact",
              "coalesce(e.last_contact, timestamp with time zone '1970-01-01 00:00:00+00')")
          .up("version", "coalesce(h.agent_version, '')")
          .up("disk", "coalesce(h.disk_free_percent, 101)")
          .down("waits", "coalesce(h.asked + h.held_runs + h.unknown_count, 0)");

  private static final String SELECT =
      """
      select a.id as agent, a.name, a.municipality, e.code_until, e.public_key,
        coalesce(e.suspended, false) as suspended, e.enrolled_at, e.last_contact
      from own_agent a left join agent_enrolment e on e.agent = a.id
      left join own_agent_health h on h.agent = a.id and h.municipality = :own
      where a.municipality = :own
      """;

  private final OwnRecords own;
  private final Clock clock;
  private final Deeds deeds;

  Enrolments(OwnRecords own, Clock clock, Deeds deeds) {
    this.own = own;
    this.clock = clock;
    this.deeds = deeds;
  }

  /** One page of those with the words in their name. */
  public Paged<Enrolment> page(Asked asked) {
    List<Enrolment> found =
        own.sql(
                SELECT
                    + " and lower(a.name) like :part escape '!'"
                    + asked.order()
                    + "limit :most offset :from")
            .param("part", asked.part())
            .param("most", PAGE + 1)
            .param("from", asked.from(PAGE))
            .query(Enrolment.class)
            .list();
    return Paged.of(asked, found, PAGE);
  }

  /** Empty for another municipality's, as for what nobody has. */
  public Optional<Enrolment> byId(long agent) {
    return own.sql(SELECT + " and a.id = :agent")
        .param("agent", agent)
        .query(Enrolment.class)
        .optional();
  }

  /** Those that have a key and may use it, by their names. */
  public List<Enrolment> enrolled() {
    return own.sql(
            SELECT + " and e.public_key is not null and not e.suspended order by a.name, a.id")
        .query(Enrolment.class)
        .list();
  }

  /**
   * Takes the terminal whose request somebody carried here and compared. It takes the place of the
   * one that was enrolled before.
   *
   * @return false where the key is another agent's
   */
  @Transactional(noRollbackFor = DuplicateKeyException.class)
  public boolean enrol(Enrolment agent, EnrolmentRequest request) {
    begin(agent.agent());
    try {
      own.sql(
              """
              update agent_enrolment set code_digest = null, code_until = null,
                key_code_digest = null, public_key = :key, suspended = false, enrolled_at = :now
              where municipality = :own and agent = :agent
              """)
          .param("key", request.key())
          .param("now", Timestamp.from(now()))
          .param("agent", agent.agent())
          .update();
    } catch (DuplicateKeyException e) {
      return false;
    }
    deeds.record("agent.enrolled-by-file", agent.name() + " " + request.fingerprint());
    return true;
  }

  /**
   * Makes a code and says it, this once. A terminal that comes with it takes the place of the one
   * that was enrolled before.
   */
  @Transactional
  public Optional<String> code(long agent) {
    Optional<Enrolment> found = byId(agent);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String code = EnrolmentCode.make();
    begin(agent);
    own.sql(
            """
            update agent_enrolment set code_digest = :digest, code_until = :until
            where municipality = :own and agent = :agent
            """)
        .param("digest", EnrolmentCode.digest(code))
        .param("until", Timestamp.from(now().plus(GOOD_FOR)))
        .param("agent", agent)
        .update();
    deeds.record("agent.code", found.get().name());
    return Optional.of(code);
  }

  private void begin(long agent) {
    own.sql(
            """
            insert into agent_enrolment (agent, municipality)
            select id, municipality from own_agent where municipality = :own and id = :agent
              and not exists (select 1 from agent_enrolment where agent = :agent)
            """)
        .param("agent", agent)
        .update();
  }

  /** Lets an agent in no longer, or again. */
  @Transactional
  public void suspend(long agent, boolean suspended) {
    int changed =
        own.sql(
                """
                update agent_enrolment set suspended = :suspended
                where municipality = :own and agent = :agent and suspended <> :suspended
                """)
            .param("suspended", suspended)
            .param("agent", agent)
            .update();
    if (changed == 1) {
      deeds.record(
          suspended ? "agent.suspended" : "agent.resumed",
          byId(agent).map(Enrolment::name).orElse(""));
    }
  }

  /** By the platform's clock. */
  public Instant now() {
    return clock.instant();
  }
}
