package jp.yui.platform.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import jp.yui.platform.EnrolledAgent;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.exchange.HealthNumbers;
import jp.yui.scenario.exchange.HealthNumbers.BrowserFamily;
import jp.yui.scenario.exchange.HealthNumbers.LastRun;
import jp.yui.scenario.exchange.HealthNumbers.OsFamily;
import jp.yui.scenario.exchange.HealthNumbers.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The page of agents says what is wrong with which, and what to do. */
@PlatformTest
@TestPropertySource(properties = "yui.agents.version=1.4.0")
class HealthTest {
  private static final String API = "/api/agent/v1/health";
  private static int number;

  @Autowired private Towns towns;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private String name;
  private Site chief;
  private EnrolledAgent agent;

  @BeforeEach
  void agent() throws Exception {
    name = "h" + ++number;
    chief = towns.person(name, Towns.YUINO, Role.MUNICIPALITY_ADMIN);
    agent = new EnrolledAgent(port, chief, name + " 号機");
  }

  @Test
  void saysThatAnAgentIsWell() throws Exception {
    assertThat(page()).contains("まだ自分の様子を知らせていません");

    tell(well());
    assertThat(page())
        .contains(
            "問題は見つかっていません", "1.4.0-SNAPSHOT", "Chromium", "156.0.1", "41%", "合っています", "終わりました")
        .doesNotContain("notice bad");
    assertThat(row()).contains("問題なし", "1.4.0-SNAPSHOT", "41%");
  }

  @Test
  void saysWhatIsWrongAndWhatToDo() throws Exception {
    tell(
        new HealthNumbers(
            "1.3.9",
            "25.0.1",
            OsFamily.WINDOWS,
            BrowserFamily.EDGE,
            "157.0.2",
            "156.0.1",
            4,
            1,
            2,
            3,
            10,
            5,
            1,
            List.of(new LastRun("jido-teate/nintei-seikyu", Outcome.HELD, 50))));

    assertThat(page())
        .contains("空きは 4% です", "要らないファイルを片づけるか")
        .contains("ブラウザーとドライバーの版が違います（157.0.2 / 156.0.1）")
        .contains("逃して尋ねている実行が 5 件あります", "yui agent run-now")
        .contains("登録されたかどうか分からない申請が 1 件あります", "yui decide")
        .contains("エージェントの版は 1.3.9 です", "新しい版に入れ替えて")
        .contains("始める前に止めました", "2 日前", "登録待ち 10 件");
    assertThat(row()).contains("ディスクの空き不足", "古い版", "4%", ">6<").doesNotContain("問題なし");
  }

  @Test
  void saysWhoIsSilentAndWhoseClockIsOffThoughItIsNotLetIn() throws Exception {
    tell(well());
    String body = JsonMapper.shared().writeValueAsString(well());
    assertThat(agent.post(API, body, Instant.now().minusSeconds(400)).statusCode()).isEqualTo(401);
    assertThat(page()).containsPattern("このサイトと (399|40[0-9]) 秒違っています").contains("秒遅れています");

    jdbc.sql("update agent_enrolment set last_contact = :at where agent = :agent")
        .param("at", Timestamp.from(Instant.now().minusSeconds(5 * 86_400)))
        .param("agent", agent.number)
        .update();
    assertThat(page()).contains("5 日間、連絡がありません", "電源、回線、プロキシー");
  }

  @Test
  void nobodySeesAnotherMunicipalitysAgentsAndTheConsortiumSeesCounts() throws Exception {
    tell(
        new HealthNumbers(
            "1.4.0",
            "25",
            OsFamily.LINUX,
            BrowserFamily.NONE,
            "",
            "",
            50,
            0,
            0,
            0,
            0,
            0,
            0,
            List.of()));
    Site other = towns.person(name + "other", Towns.KAWABE, Role.MUNICIPALITY_ADMIN);
    assertThat(other.get("/agents/" + agent.number).statusCode()).isEqualTo(404);
    assertThat(other.get("/agents").body()).doesNotContain(name + " 号機");

    Site consortium = towns.person(name + "consortium", null, Role.CONSORTIUM_ADMIN);
    String all = consortium.get("/agents/states").body();
    assertThat(all)
        .containsPattern("ブラウザーなし</th>\\s*<td class=\"number\">1</td><td class=\"number\">1</td>")
        .doesNotContain("号機", "結野市");
    assertThat(consortium.get("/manage").body()).contains("全団体のエージェントの具合");
    assertThat(chief.get("/agents/states").statusCode()).isEqualTo(403);
  }

  @Test
  void whatIsNoNumberNoVersionAndNoCodeIsNotTaken() throws Exception {
    String body = JsonMapper.shared().writeValueAsString(well());
    assertThat(agent.post(API, body.replace("156.0.1", "結野 太郎")).statusCode()).isEqualTo(400);
    assertThat(
            agent.post(API, body.replace("jido-teate/nintei-seikyu", "C:/Users/結野")).statusCode())
        .isEqualTo(400);
    assertThat(page()).contains("まだ自分の様子を知らせていません");
  }

  @Test
  void thePagesAreForEverybody() throws Exception {
    tell(
        new HealthNumbers(
            "1.3.9",
            "25.0.1",
            OsFamily.WINDOWS,
            BrowserFamily.EDGE,
            "157.0.2",
            "156.0.1",
            4,
            1,
            2,
            3,
            10,
            5,
            1,
            List.of(new LastRun("jido-teate/nintei-seikyu", Outcome.HELD, 50))));
    new EnrolledAgent(port, chief, name + " 予備")
        .post(API, JsonMapper.shared().writeValueAsString(well()));
    towns.account(name + "all", null, Role.CONSORTIUM_ADMIN);
    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn(name, Towns.PASSWORD);
      eyes.look("/agents?sort=disk&dir=asc", "health-agents");
      eyes.look("/agents/" + agent.number, "health-agent");
      eyes.signIn(name + "all", Towns.PASSWORD);
      eyes.look("/agents/states", "health-states");
    }
  }

  private void tell(HealthNumbers numbers) throws Exception {
    var answer = agent.post(API, JsonMapper.shared().writeValueAsString(numbers));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private String page() throws Exception {
    return chief.get("/agents/" + agent.number).body();
  }

  private String row() throws Exception {
    var row =
        Pattern.compile(
                "(?s)<tr>\\s*<th scope=\"row\"><a href=\"/agents/" + agent.number + "\".*?</tr>")
            .matcher(chief.get("/agents?q=" + name).body());
    assertThat(row.find()).isTrue();
    return row.group();
  }

  private static HealthNumbers well() {
    return new HealthNumbers(
        "1.4.0-SNAPSHOT",
        "25.0.1+8",
        OsFamily.LINUX,
        BrowserFamily.CHROMIUM,
        "156.0.1",
        "156.0.1",
        41,
        0,
        0,
        0,
        3,
        2,
        0,
        List.of(new LastRun("jido-teate/nintei-seikyu", Outcome.ENDED, 5)));
  }
}
