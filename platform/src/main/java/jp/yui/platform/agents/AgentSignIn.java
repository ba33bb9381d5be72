package jp.yui.platform.agents;

import java.security.PublicKey;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.SignedIn;
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.exchange.EnrolmentCode;
import jp.yui.scenario.exchange.SignedRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agents' way in: once by a code, from then on by the key that they brought with it. */
@Service
public class AgentSignIn {
  /** Clocks of terminals go wrong; further than this, a request may be an old one sent again. */
  public static final Duration SKEW = Duration.ofMinutes(5);

  private static final Duration EXACTLY = Duration.ofMinutes(1);

  private static final String SELECT =
      """
      select e.agent, a.name, e.municipality, e.code_until, e.public_key, e.suspended,
        e.enrolled_at, e.last_contact
      from agent_enrolment e join agent_name a on a.agent = e.agent
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Deeds deeds;

  AgentSignIn(JdbcClient jdbc, Clock clock, Deeds deeds) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.deeds = deeds;
  }

  /** Why an agent was not let in; each is a message's code. */
  public enum Refusal {
    /** No signature, an unknown agent, or a signature of another key. */
    UNKNOWN,
    SUSPENDED,
    /** Its clock, or the platform's, is wrong. */
    SKEWED,
    /** It was here before. */
    REPEATED
  }

  /** What came of it: who it is, or why not. */
  public record Answer(@Nullable Authentication who, @Nullable Refusal refusal) {
    static Answer no(Refusal refusal) {
      return new Answer(null, refusal);
    }
  }

  /**
   * Takes the terminal that comes with a code. One that comes again with the same code and key, as
   * it never heard the answer, hears it now.
   *
   * @param publicKey as {@link AgentKey#text} writes it
   * @return empty where the code is none, was used, or is over; or where the key is no key, or
   *     another agent's
   */
  @Transactional(noRollbackFor = DuplicateKeyException.class)
  public Optional<Enrolment> enrol(String code, String publicKey) {
    Optional<Enrolment> before = before(code, publicKey);
    if (before.isPresent()) {
      return before;
    }
    Optional<Enrolment> waiting =
        jdbc.sql(SELECT + " where e.code_digest = :digest and e.code_until > :now")
            .param("digest", EnrolmentCode.digest(code))
            .param("now", Timestamp.from(clock.instant()))
            .query(Enrolment.class)
            .optional();
    if (waiting.isEmpty() || AgentKey.publicKey(publicKey).isEmpty()) {
      return Optional.empty();
    }
    long agent = waiting.get().agent();
    int changed;
    try {
      changed =
          jdbc.sql(
                  """
                  update agent_enrolment set code_digest = null, code_until = null,
                    key_code_digest = :digest, public_key = :key, suspended = false, enrolled_at = :now, last_contact = :now
                  where agent = :agent and code_digest = :digest
                  """)
              .param("key", publicKey)
              .param("now", Timestamp.from(clock.instant()))
              .param("agent", agent)
              .param("digest", EnrolmentCode.digest(code))
              .update();
    } catch (DuplicateKeyException e) {
      return Optional.empty();
    }
    if (changed == 0) {
      return Optional.empty();
    }
    deeds.record("agent.enrolled", waiting.get().name() + " " + AgentKey.fingerprint(publicKey));
    return byId(agent);
  }

  private Optional<Enrolment> before(String code, String publicKey) {
    return jdbc.sql(SELECT + " where e.key_code_digest = :digest and e.public_key = :key")
        .param("digest", EnrolmentCode.digest(code))
        .param("key", publicKey)
        .query(Enrolment.class)
        .optional();
  }

  /** Who signed a request; a request that changes something counts once. */
  @Transactional
  public Answer signIn(String header, String method, String target, byte[] body, boolean changes) {
    Optional<SignedRequest> read = SignedRequest.read(header);
    Optional<Enrolment> found = read.flatMap(request -> byId(request.agent()));
    Optional<PublicKey> key =
        found.flatMap(one -> Optional.ofNullable(one.publicKey()).flatMap(AgentKey::publicKey));
    if (key.isEmpty() || !read.orElseThrow().holds(key.get(), method, target, body)) {
      return Answer.no(Refusal.UNKNOWN);
    }
    Enrolment agent = found.get();
    Instant created = read.get().created();
    Instant now = clock.instant();
    if (agent.suspended()) {
      return Answer.no(Refusal.SUSPENDED);
    }
    if (Duration.between(created, now).abs().compareTo(SKEW) > 0) {
      skewed(agent, created, now);
      return Answer.no(Refusal.SKEWED);
    }
    if (changes && !isNew(agent, created)) {
      return Answer.no(Refusal.REPEATED);
    }
    seen(agent, created, now);
    return new Answer(
        UsernamePasswordAuthenticationToken.authenticated(
            SignedIn.agent(agent.agent(), agent.name(), agent.municipality()), null, List.of()),
        null);
  }

  /**
   * Exchanges the key, asked for with a signature of the old one.
   *
   * @return false where it is no key, or another agent's
   */
  @Transactional
  public boolean rotate(long agent, String publicKey) {
    if (AgentKey.publicKey(publicKey).isEmpty()) {
      return false;
    }
    Boolean anothers =
        jdbc.sql(
                "select count(*) > 0 from agent_enrolment where public_key = :key and agent <> :agent")
            .param("key", publicKey)
            .param("agent", agent)
            .query(Boolean.class)
            .single();
    if (anothers) {
      return false;
    }
    jdbc.sql("update agent_enrolment set public_key = :key where agent = :agent")
        .param("key", publicKey)
        .param("agent", agent)
        .update();
    deeds.record("agent.rotated", AgentKey.fingerprint(publicKey));
    return true;
  }

  private boolean isNew(Enrolment agent, Instant created) {
    return jdbc.sql(
                "update agent_enrolment set last_change = :at where agent = :agent and last_change < :at")
            .param("at", created.toEpochMilli())
            .param("agent", agent.agent())
            .update()
        == 1;
  }

  /** So that the page says why it is not let in. */
  private void skewed(Enrolment agent, Instant created, Instant now) {
    jdbc.sql("update agent_enrolment set clock_skew = :skew where agent = :agent")
        .param("skew", Duration.between(now, created).toSeconds())
        .param("agent", agent.agent())
        .update();
  }

  private void seen(Enrolment agent, Instant created, Instant now) {
    Instant last = agent.lastContact();
    if (last == null || last.isBefore(now.minus(EXACTLY))) {
      jdbc.sql(
              "update agent_enrolment set last_contact = :now, clock_skew = :skew where agent = :agent")
          .param("skew", Duration.between(now, created).toSeconds())
          .param("now", Timestamp.from(now))
          .param("agent", agent.agent())
          .update();
    } else {
      // The enrolment itself was a contact, and told nothing of the clock.
      jdbc.sql(
              "update agent_enrolment set clock_skew = :skew where agent = :agent and clock_skew is null")
          .param("skew", Duration.between(now, created).toSeconds())
          .param("agent", agent.agent())
          .update();
    }
  }

  private Optional<Enrolment> byId(long agent) {
    return jdbc.sql(SELECT + " where e.agent = :agent")
        .param("agent", agent)
        .query(Enrolment.class)
        .optional();
  }
}
