package jp.yui.platform.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.exchange.SignedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A terminal becomes an agent by a code from paper, and is known by its key from then on. */
@PlatformTest
class EnrolmentTest {
  private static final String SELF = "/api/agent/v1/self";
  private static final Pattern CODE =
      Pattern.compile("<code>((?:[0-9A-Z]{4}-){4}[0-9A-Z]{4})</code>");
  private static int towns;

  @Autowired private Towns people;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private final HttpClient client = HttpClient.newHttpClient();
  private final KeyPair pair = AgentKey.make();
  private Site chief;
  private long agent;

  @BeforeEach
  void name() throws Exception {
    towns++;
    chief = people.person("chief" + towns, Towns.YUINO, Role.MUNICIPALITY_ADMIN);
    chief.send("/agents", "/agents", Map.of("name", towns + " 号機"));
    agent =
        jdbc.sql("select agent from agent_name where name = :name")
            .param("name", towns + " 号機")
            .query(Long.class)
            .single();
  }

  @Test
  void aTerminalWithACodeIsTheAgentFromThenOn() throws Exception {
    HttpResponse<String> enrolled = enrol(code(), pair);

    assertThat(enrolled.statusCode()).isEqualTo(201);
    assertThat(enrolled.body()).contains("\"agent\":" + agent, "結野市", towns + " 号機");
    HttpResponse<String> self = signed("GET", SELF, "", Instant.now(), pair);
    assertThat(self.statusCode()).isEqualTo(200);
    assertThat(self.body()).isEqualTo(enrolled.body());
    assertThat(chief.get("/agents").body())
        .contains("登録済み", AgentKey.fingerprint(AgentKey.text(pair.getPublic())));
  }

  @Test
  void aCodeWorksOnce() throws Exception {
    String code = code();

    assertThat(enrol(code, pair).statusCode()).isEqualTo(201);
    HttpResponse<String> again = enrol(code, AgentKey.make());
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("登録コードが正しくないか");
    assertThat(signed("GET", SELF, "", Instant.now(), pair).statusCode()).isEqualTo(200);
  }

  @Test
  void aTerminalThatNeverHeardTheAnswerHearsItAgain() throws Exception {
    String code = code();
    HttpResponse<String> first = enrol(code, pair);

    HttpResponse<String> again = enrol(code, pair);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void aCodeThatIsOverOrAnOlderOneIsNone() throws Exception {
    String older = code();
    String newer = code();
    assertThat(enrol(older, pair).statusCode()).isEqualTo(422);

    jdbc.sql("update agent_enrolment set code_until = :t where agent = :agent")
        .param("t", java.sql.Timestamp.from(Instant.now().minusSeconds(1)))
        .param("agent", agent)
        .update();
    assertThat(enrol(newer, pair).statusCode()).isEqualTo(422);
  }

  @Test
  void theKeyOfOneAgentIsNoOtherAgents() throws Exception {
    enrol(code(), pair);
    name();

    assertThat(enrol(code(), pair).statusCode()).isEqualTo(422);
  }

  @Test
  void noAgentTakesAnothersKeyForItsNew() throws Exception {
    KeyPair others = AgentKey.make();
    enrol(code(), others);
    name();
    enrol(code(), pair);
    String body = "{\"key\":\"" + AgentKey.text(others.getPublic()) + "\"}";

    HttpResponse<String> answer = signed("POST", "/api/agent/v1/key", body, Instant.now(), pair);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"code\":\"KEY\"", "新しい鍵を読めません");
    assertThat(signed("GET", SELF, "", Instant.now(), pair).statusCode()).isEqualTo(200);
  }

  @Test
  void whoeverHasAnotherKeyIsNotLetIn() throws Exception {
    enrol(code(), pair);

    HttpResponse<String> answer = signed("GET", SELF, "", Instant.now(), AgentKey.make());
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"code\":\"UNKNOWN\"");
    assertThat(
            client
                .send(HttpRequest.newBuilder(uri(SELF)).build(), BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void aTerminalWhoseClockIsWrongIsToldSo() throws Exception {
    enrol(code(), pair);

    for (Instant wrong :
        new Instant[] {Instant.now().minusSeconds(301), Instant.now().plusSeconds(301)}) {
      HttpResponse<String> answer = signed("GET", SELF, "", wrong, pair);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body()).contains("\"code\":\"SKEWED\"", "時計");
    }
  }

  @Test
  void aChangeThatIsSentAgainCountsOnce() throws Exception {
    enrol(code(), pair);
    KeyPair next = AgentKey.make();
    String body = "{\"key\":\"" + AgentKey.text(next.getPublic()) + "\"}";
    Instant now = Instant.now();
    assertThat(signed("POST", "/api/agent/v1/key", body, now, pair).statusCode()).isEqualTo(200);

    assertThat(signed("GET", SELF, "", Instant.now(), pair).statusCode()).isEqualTo(401);
    assertThat(signed("GET", SELF, "", Instant.now(), next).statusCode()).isEqualTo(200);
    HttpResponse<String> again = signed("POST", "/api/agent/v1/key", body, now, next);
    assertThat(again.body()).contains("\"code\":\"REPEATED\"");
  }

  @Test
  void aSuspendedAgentIsToldSoAndLetInAgainLater() throws Exception {
    enrol(code(), pair);
    chief.send("/agents", "/agents/" + agent + "/suspended", Map.of("suspended", "true"));
    assertThat(signed("GET", SELF, "", Instant.now(), pair).body())
        .contains("\"code\":\"SUSPENDED\"");

    chief.send("/agents", "/agents/" + agent + "/suspended", Map.of("suspended", "false"));
    assertThat(signed("GET", SELF, "", Instant.now(), pair).statusCode()).isEqualTo(200);
  }

  @Test
  void aReplacedTerminalIsLetInNoLonger() throws Exception {
    enrol(code(), pair);
    KeyPair other = AgentKey.make();
    String code = code();
    assertThat(signed("GET", SELF, "", Instant.now(), pair).statusCode()).isEqualTo(200);

    enrol(code, other);
    assertThat(signed("GET", SELF, "", Instant.now(), pair).statusCode()).isEqualTo(401);
    assertThat(signed("GET", SELF, "", Instant.now(), other).statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyMakesACodeForAnotherMunicipalitysAgent() throws Exception {
    Site other = people.person("other" + towns, Towns.ORITA, Role.MUNICIPALITY_ADMIN);

    assertThat(other.send("/agents", "/agents/" + agent + "/code", Map.of()).statusCode())
        .isEqualTo(404);
    enrol(code(), pair);
    other.send("/agents", "/agents/" + agent + "/suspended", Map.of("suspended", "true"));
    assertThat(signed("GET", SELF, "", Instant.now(), pair).statusCode()).isEqualTo(200);
  }

  @Test
  void anAgentSeesNoPageAndAPersonNothingOfTheAgents() throws Exception {
    enrol(code(), pair);

    HttpResponse<String> page = signed("GET", "/scenarios", "", Instant.now(), pair);
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
    assertThat(signed("GET", "/api/v1/scenarios", "", Instant.now(), pair).statusCode())
        .isEqualTo(401);
    assertThat(chief.get(SELF).statusCode()).isEqualTo(401);
  }

  @Test
  void thePagesAreUsable() throws Exception {
    enrol(code(), pair);
    name();
    code();
    name();
    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn("chief" + towns, Towns.PASSWORD);
      eyes.look("/agents", "agents-enrolled");
      eyes.look("/agents?sort=contact&dir=asc", "agents-sorted");
      eyes.press("form[action='/agents/" + agent + "/code'] button");
      eyes.look("", "agents-code");
      eyes.look("/people?sort=state&dir=desc", "people-sorted");
      eyes.look("/begin/compare", "compare-empty");
      eyes.look("/effects?sort=title&dir=asc&q=zzz", "effects-searched");
      people.account("kanri" + towns, null, Role.CONSORTIUM_ADMIN);
      eyes.signIn("kanri" + towns, Towns.PASSWORD);
      eyes.look("/municipalities?sort=population&dir=asc&q=%E5%B8%82", "municipalities-sorted");
      assertThat(heads(eyes)).isEqualTo("人口\n▲");
      eyes.look("/municipalities?sort=name&q=zzz", "municipalities-nothing");
      eyes.look("/audit?sort=seq&dir=asc&q=chief" + towns, "audit-sorted");
      assertThat(heads(eyes)).isEqualTo("番号\n▲");
      eyes.look("/audit?q=zzz", "audit-nothing");
    }
  }

  /** The head that the list is sorted by, as it is read. */
  private static String heads(Eyes eyes) {
    return eyes.browser().findElement(By.cssSelector("th[aria-sort]")).getText();
  }

  private String code() throws Exception {
    Matcher found =
        CODE.matcher(chief.send("/agents", "/agents/" + agent + "/code", Map.of()).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private HttpResponse<String> enrol(String code, KeyPair with) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri("/api/agent/v1/enrol"))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"code\":\""
                        + code
                        + "\",\"key\":\""
                        + AgentKey.text(with.getPublic())
                        + "\"}"))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> signed(
      String method, String target, String body, Instant when, KeyPair with) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return client.send(
        HttpRequest.newBuilder(uri(target))
            .header(
                "Authorization",
                SignedRequest.sign(agent, with.getPrivate(), when, method, target, bytes))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofByteArray(bytes))
            .build(),
        BodyHandlers.ofString());
  }

  private URI uri(String target) {
    return URI.create("http://localhost:" + port + target);
  }
}
