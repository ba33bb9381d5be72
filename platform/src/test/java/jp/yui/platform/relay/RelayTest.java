package jp.yui.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.platform.Eyes;
import jp.yui.platform.Holders;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.catalogue.Bundle;
import jp.yui.platform.catalogue.Filing;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.distribution.Distribution;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.exchange.EnrolmentRequest;
import jp.yui.scenario.trust.AgentCard;
import jp.yui.scenario.trust.Medium;
import jp.yui.scenario.trust.MemoryFiles;
import jp.yui.scenario.trust.Order;
import jp.yui.scenario.trust.PublisherKeys;
import jp.yui.scenario.trust.PublisherSignature;
import jp.yui.scenario.trust.SigningKey;
import jp.yui.scenario.trust.Task;
import jp.yui.scenario.trust.TrustClient;
import jp.yui.scenario.trust.Trusted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A terminal without a line is enrolled by a file, and handed all that it needs as another. */
@PlatformTest
class RelayTest {
  private static final String SCENARIO = "jido-teate/nintei-seikyu";
  private static final Pattern TOKEN = Pattern.compile("<code>(yui_[A-Za-z0-9_-]{43})</code>");

  @TempDir Path folder;
  @Autowired private Towns towns;
  @Autowired private Distribution distribution;
  @Autowired private Shelf shelf;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private final KeyPair pair = AgentKey.make();
  private final SigningKey publisher = SigningKey.generate();
  private Site chief;
  private long agent;

  @Test
  void aCutOffTerminalIsEnrolledAndServedByFiles() throws Exception {
    chief = towns.person("rchief", Towns.YUINO, Role.MUNICIPALITY_ADMIN);
    agent = named("窓口, 奥 1 号機");
    assertThat(chief.get("/relay").body()).contains("まだ始まっていません");
    new Holders().begin(distribution, PublisherKeys.NONE.with(Towns.ORITA, publisher.publicKey()));
    assertThat(chief.get("/relay").body()).contains("登録された端末が、まだありません");
    enrolsByWhatWasCompared();
    assign();
    handsAllThatTheAgentNeeds();
    neitherAnotherTownNorAnotherRoleGetsIt();
    programsGetTheSameByTheAdministratorsToken();
    aSuspendedAgentGetsNothing();
    lookAtThePages();
  }

  private void enrolsByWhatWasCompared() throws Exception {
    String page = "/agents/" + agent + "/request";
    EnrolmentRequest request = EnrolmentRequest.make(pair, Optional.empty(), Instant.now());
    byte[] file = request.write().getBytes(StandardCharsets.UTF_8);

    assertThat(chief.sendFile(page, page, "request", "なにか".getBytes(StandardCharsets.UTF_8)).body())
        .contains("申し込みのファイルとして読めません");
    byte[] others =
        request
            .write()
            .replace(request.key(), AgentKey.text(AgentKey.make().getPublic()))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(chief.sendFile(page, page, "request", others).body()).contains("申し込みのファイルとして読めません");
    String compare = chief.sendFile(page, page, "request", file).body();
    assertThat(compare).contains(request.fingerprint(), "紙か電話で", "同じなので登録する");
    assertThat(chief.get("/agents").body()).contains("未登録").doesNotContain(request.fingerprint());

    HttpResponse<String> done =
        chief.send(page, page + "/compared", Map.of("request", request.write()));
    assertThat(done.uri().getPath()).isEqualTo("/relay");
    assertThat(done.body()).contains("窓口, 奥 1 号機", "checked");
    assertThat(chief.get("/agents").body()).contains("登録済み", request.fingerprint());
    assertThat(deeds("agent.enrolled-by-file")).isEqualTo(1);
    theKeyOfOneAgentIsNoOtherAgents(request);
    aNewKeyAndAnotherTerminalAreTold(page);
  }

  private void theKeyOfOneAgentIsNoOtherAgents(EnrolmentRequest request) throws Exception {
    String page = "/agents/" + named("別の端末") + "/request";
    assertThat(chief.send(page, page + "/compared", Map.of("request", request.write())).body())
        .contains("別のエージェントのものとして登録されています");
  }

  private void aNewKeyAndAnotherTerminalAreTold(String page) throws Exception {
    EnrolmentRequest same =
        EnrolmentRequest.make(AgentKey.make(), Optional.of(pair), Instant.now());
    EnrolmentRequest another =
        EnrolmentRequest.make(AgentKey.make(), Optional.empty(), Instant.now());
    assertThat(
            chief
                .sendFile(page, page, "request", same.write().getBytes(StandardCharsets.UTF_8))
                .body())
        .contains("いま登録されている端末が、新しい鍵を申し込んでいます");
    assertThat(
            chief
                .sendFile(page, page, "request", another.write().getBytes(StandardCharsets.UTF_8))
                .body())
        .contains("前の端末はつながらなくなり");
  }

  private void handsAllThatTheAgentNeeds() throws Exception {
    HttpResponse<byte[]> answer =
        chief.fetch("/relay", "/relay", Map.of("agent", String.valueOf(agent)));
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("attachment", ".yuirelay", "yui-" + encoded("窓口,_奥_1_号機-"));
    Medium medium = opened(answer.body());
    Instant now = Instant.now();
    MemoryFiles kept = new MemoryFiles();
    TrustClient.begin(kept, medium.needed(Medium.FIRST_ROOT));
    TrustClient client = new TrustClient(kept, medium.fetcher(agent), () -> now);
    Trusted trusted = client.update().trusted();
    AgentCard card =
        AgentCard.verify(medium.needed(Medium.card(agent)), "card", trusted.targets(), now);
    medium.isOf(card);
    assertThat(card.key()).isEqualTo(AgentKey.text(pair.getPublic()));
    assertThat(card.municipality()).isEqualTo(Towns.YUINO);
    assertThat(card.expires())
        .isBetween(now.plus(Duration.ofDays(5)), now.plus(Duration.ofDays(8)));
    Order order = client.order(agent, Towns.YUINO);
    Task task = order.tasks().getFirst();
    byte[] signature = client.target(client.find(task.path()));
    for (String file :
        PublisherSignature.read(signature, SCENARIO, task.version()).files().values()) {
      client.file(file);
    }
    assertThat(new String(client.file(task.settings()), StandardCharsets.UTF_8))
        .isEqualTo("# 結野市の設定\n");
    assertThat(new String(medium.needed(Medium.README), StandardCharsets.UTF_8))
        .contains(
            "結野市",
            "窓口, 奥 1 号機",
            AgentKey.fingerprint(card.key()),
            SCENARIO,
            "使える期限",
            "yui relay import");
    assertThat(deeds("relay.made")).isEqualTo(1);
  }

  private void neitherAnotherTownNorAnotherRoleGetsIt() throws Exception {
    Site other = towns.person("rother", Towns.KAWABE, Role.MUNICIPALITY_ADMIN);
    assertThat(other.get("/agents/" + agent + "/request").statusCode()).isEqualTo(404);
    assertThat(
            other.fetch("/agents", "/relay", Map.of("agent", String.valueOf(agent))).statusCode())
        .isEqualTo(404);
    String page = "/agents/" + agent + "/request";
    EnrolmentRequest request =
        EnrolmentRequest.make(AgentKey.make(), Optional.empty(), Instant.now());
    assertThat(
            other
                .send("/agents", page + "/compared", Map.of("request", request.write()))
                .statusCode())
        .isEqualTo(404);
    assertThat(other.get("/relay").body()).doesNotContain("窓口, 奥 1 号機");
    Site staff = towns.person("rstaff", Towns.YUINO, Role.STAFF);
    assertThat(staff.get("/relay").statusCode()).isEqualTo(403);
    assertThat(deeds("relay.made")).isEqualTo(1);
  }

  private void programsGetTheSameByTheAdministratorsToken() throws Exception {
    HttpResponse<byte[]> got = post(token(chief), "窓口, 奥 1 号機");
    assertThat(got.statusCode()).isEqualTo(200);
    Medium medium = opened(got.body());
    assertThat(medium.agents()).containsExactly(agent);
    assertThat(deeds("relay.made")).isEqualTo(2);

    HttpResponse<byte[]> unknown = post(token(chief), "ない端末");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(new String(unknown.body(), StandardCharsets.UTF_8)).contains("登録されたエージェントがありません");
    Site other = towns.person("rthird", Towns.KAWABE, Role.MUNICIPALITY_ADMIN);
    assertThat(post(token(other), "窓口, 奥 1 号機").statusCode()).isEqualTo(404);
    Site staff = towns.person("rfourth", Towns.YUINO, Role.STAFF);
    assertThat(post(token(staff), "窓口, 奥 1 号機").statusCode()).isEqualTo(403);
  }

  private void aSuspendedAgentGetsNothing() throws Exception {
    chief.send("/agents", "/agents/" + agent + "/suspended", Map.of("suspended", "true"));
    assertThat(chief.fetch("/relay", "/relay", Map.of("agent", String.valueOf(agent))).statusCode())
        .isEqualTo(404);
    assertThat(post(token(chief), "窓口, 奥 1 号機").statusCode()).isEqualTo(404);
    chief.send("/agents", "/agents/" + agent + "/suspended", Map.of("suspended", "false"));
    assertThat(chief.send("/relay", "/relay", Map.of()).body()).contains("一台以上選んでください");
  }

  private void lookAtThePages() throws Exception {
    Path request = folder.resolve("request.txt");
    Files.writeString(
        request, EnrolmentRequest.make(AgentKey.make(), Optional.of(pair), Instant.now()).write());
    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn("rchief", Towns.PASSWORD);
      eyes.look("/agents", "relay-agents");
      eyes.look("/relay?agent=" + agent, "relay-make");
      eyes.look("/agents/" + agent + "/request", "relay-request");
      eyes.browser().findElement(By.name("request")).sendKeys(request.toString());
      eyes.press();
      eyes.look("", "relay-compare");
    }
  }

  private long named(String name) throws Exception {
    chief.send("/agents", "/agents", Map.of("name", name));
    return jdbc.sql("select agent from agent_name where name = :name")
        .param("name", name)
        .query(Long.class)
        .single();
  }

  private long deeds(String action) {
    return jdbc.sql("select count(*) from audit_entry where action = ?")
        .param(action)
        .query(Long.class)
        .single();
  }

  private static String token(Site site) throws Exception {
    Matcher made =
        TOKEN.matcher(
            site.send("/account/tokens", "/account/tokens", Map.of("name", "運ぶ", "days", "30"))
                .body());
    assertThat(made.find()).isTrue();
    return made.group(1);
  }

  private HttpResponse<byte[]> post(String token, String name) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + port + "/api/v1/relay?agent=" + encoded(name)))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofByteArray());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Medium opened(byte[] file) throws Exception {
    return Medium.open(Files.write(folder.resolve("medium.yuirelay"), file));
  }

  /** A signed release, assigned to the agent with settings that were approved. */
  private void assign() throws IOException {
    Map<String, byte[]> files = new TreeMap<>(SharedScenario.files());
    files.put(
        PublisherSignature.FILE,
        PublisherSignature.sign(SCENARIO, "1.0.0", Towns.ORITA, files, publisher).write());
    Filing filing = shelf.file(new Bundle(files), Towns.ORITA, null);
    assertThat(filing).isInstanceOf(Filing.Filed.class);
    long version = ((Filing.Filed) filing).version().id();
    shelf.mark(version, State.RELEASED);
    distribution.follow();
    jdbc.sql(
            "insert into own_import (municipality, scenario, product) values ('131016', :s, 'renshu-hyojun')")
        .param("s", SCENARIO)
        .update();
    long imported = jdbc.sql("select max(id) from own_import").query(Long.class).single();
    jdbc.sql(
            """
            insert into own_revision (municipality, import, number, scenario_version, overlay, state,
              made_by, made_at, remark)
            values ('131016', :i, 1, :v, :o, 'APPROVED', (select min(id) from account), :now, '')
            """)
        .param("i", imported)
        .param("v", version)
        .param("o", "# 結野市の設定\n")
        .param("now", Timestamp.from(Instant.now()))
        .update();
    jdbc.sql("insert into own_assignment (municipality, import, agent) values ('131016', :i, :a)")
        .param("i", imported)
        .param("a", agent)
        .update();
  }
}
