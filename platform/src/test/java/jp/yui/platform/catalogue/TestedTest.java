package jp.yui.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Towns;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.gate.Gate;
import jp.yui.scenario.gate.TestResult;
import jp.yui.scenario.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What an agent signed is believed where the agent is one of those who publish. */
@PlatformTest
class TestedTest {
  @Autowired private Publishing publishing;
  @Autowired private Towns towns;
  @Autowired private JdbcClient jdbc;

  private final KeyPair key = AgentKey.make();
  private final TreeMap<String, byte[]> files = SharedScenario.files();

  @BeforeEach
  void tested() {
    towns.found();
    jdbc.sql("delete from agent_enrolment").update();
    as(Towns.YUINO);
    TestResult result =
        TestResult.signed(
            "jido-teate/nintei-seikyu",
            Gate.version(files),
            "renshu-v5",
            TestResult.filesOf(files),
            Instant.parse("2026-11-28T02:00:00Z"),
            31,
            0,
            key);
    files.put("tests/renshu-v5.yaml", result.text().getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void nobody() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void aTestByAnAgentOfThePublishersPasses() {
    enrolled(Towns.YUINO, false);

    assertThat(publishing.look(new Bundle(files)))
        .extracting(problem -> problem.code() + " " + problem.position().file())
        .containsExactly(
            "gate-untested products/renshu-cloud.yaml",
            "gate-untested products/renshu-hyojun.yaml");
  }

  @Test
  void aTestByAStrangerDoesNot() {
    assertThat(publishing.look(new Bundle(files)))
        .extracting(Problem::code)
        .contains("gate-stranger");

    enrolled(Towns.ORITA, false);
    assertThat(publishing.look(new Bundle(files)))
        .extracting(Problem::code)
        .contains("gate-stranger");
  }

  @Test
  void aTestByAnAgentThatIsSuspendedDoesNot() {
    enrolled(Towns.YUINO, true);

    assertThat(publishing.look(new Bundle(files)))
        .extracting(Problem::code)
        .contains("gate-stranger");
  }

  private void enrolled(String municipality, boolean suspended) {
    jdbc.sql("insert into own_agent (municipality, name) values (:town, :name)")
        .param("town", municipality)
        .param("name", "号機 " + Instant.now().toEpochMilli() + suspended)
        .update();
    jdbc.sql(
            """
            insert into agent_enrolment (agent, municipality, public_key, suspended, enrolled_at)
            select max(id), :town, :key, :suspended, :now from own_agent
            """)
        .param("town", municipality)
        .param("key", AgentKey.text(key.getPublic()))
        .param("suspended", suspended)
        .param("now", Timestamp.from(Instant.now()))
        .update();
  }

  private static void as(String municipality) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(1, "koukai", "公子", municipality, Set.of(Role.PUBLISHER)),
                null,
                java.util.List.of()));
  }
}
