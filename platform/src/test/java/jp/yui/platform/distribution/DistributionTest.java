package jp.yui.platform.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.yui.platform.EnrolledAgent;
import jp.yui.platform.Holders;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.catalogue.Bundle;
import jp.yui.platform.catalogue.Filing;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.Role;
import jp.yui.platform.review.VersionTurned;
import jp.yui.scenario.exchange.Sha256;
import jp.yui.scenario.trust.Fetcher;
import jp.yui.scenario.trust.MemoryFiles;
import jp.yui.scenario.trust.Order;
import jp.yui.scenario.trust.PublisherKeys;
import jp.yui.scenario.trust.PublisherSignature;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.Roles;
import jp.yui.scenario.trust.SigningKey;
import jp.yui.scenario.trust.TargetFile;
import jp.yui.scenario.trust.TrustClient;
import jp.yui.scenario.trust.Trusted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was released and signed reaches the terminal it is for, by a client that trusts nobody. */
@PlatformTest
class DistributionTest {
  private static final String SCENARIO = "jido-teate/nintei-seikyu";
  private static final String ROOT = "/api/agent/v1/delivery/";

  @Autowired private Towns towns;
  @Autowired private Distribution distribution;
  @Autowired private Shelf shelf;
  @Autowired private Versions versions;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private final SigningKey publisher = SigningKey.generate();
  private final Holders holders = new Holders();
  private final MemoryFiles kept = new MemoryFiles();

  @Test
  void aSignedReleaseReachesTheAgentAndAWithdrawalToo() throws Exception {
    Site chief = towns.person("dchief", Towns.YUINO, Role.MUNICIPALITY_ADMIN, Role.STAFF);
    EnrolledAgent agent = new EnrolledAgent(port, chief, "配布 1 号機");
    assertThat(agent.get(ROOT + "metadata/timestamp.json").statusCode()).isEqualTo(404);
    String before = news(agent, "");

    PublisherKeys publishers = PublisherKeys.NONE.with(Towns.ORITA, publisher.publicKey());
    holders.begin(distribution, publishers);
    Map<String, byte[]> files = SharedScenario.files("9.0.0");
    long signed = file(files, true);
    release(signed, State.RELEASED, "");
    assign(agent.number, signed, "# 織田町の設定\n");

    TrustClient client = new TrustClient(kept, fetcher(agent), Instant::now);
    TrustClient.begin(kept, agent.get(ROOT + "metadata/1.root.json").body());
    Trusted trusted = client.update().trusted();
    Order order =
        Order.verify(
            agent.get(ROOT + Order.FILE).body(), trusted.targets(), agent.number, Towns.YUINO);
    assertThat(order.tasks())
        .singleElement()
        .satisfies(task -> assertThat(task.version()).isEqualTo("9.0.0"));
    TargetFile target = client.find(order.tasks().getFirst().path());
    PublisherSignature claims = PublisherSignature.read(client.target(target), SCENARIO, "9.0.0");
    Map<String, byte[]> fetched = new TreeMap<>();
    for (Map.Entry<String, String> one : claims.files().entrySet()) {
      byte[] content = agent.get(ROOT + "files/" + one.getValue()).body();
      assertThat(Sha256.of(content)).isEqualTo(one.getValue());
      fetched.put(one.getKey(), content);
    }
    fetched.put(PublisherSignature.FILE, client.target(target));
    assertThat(
            PublisherSignature.verify(SCENARIO, "9.0.0", fetched, client.publishers())
                .municipality())
        .isEqualTo(Towns.ORITA);
    assertThat(fetched.keySet()).containsAll(files.keySet());
    assertThat(
            new String(
                agent.get(ROOT + "files/" + order.tasks().getFirst().settings()).body(),
                StandardCharsets.UTF_8))
        .isEqualTo("# 織田町の設定\n");
    String after = news(agent, before);
    assertThat(after).isNotEqualTo(before);
    assertThat(agent.get("/api/agent/v1/news?" + after).statusCode()).isEqualTo(204);

    release(signed, State.WITHDRAWN, "住所の欄がずれるため");
    assertThat(
            client.update().trusted().find(order.tasks().getFirst().path()).orElseThrow().custom())
        .containsEntry("withdrawn", "住所の欄がずれるため");
    assertThat(agent.get("/api/agent/v1/news?" + after).statusCode()).isEqualTo(200);
    anotherTownsSettingsAreNotHanded(order.tasks().getFirst().settings());
    unsignedVersionsWait(client);
    whoeverNoLongerPublishesIsNotBelieved(client);
  }

  private void anotherTownsSettingsAreNotHanded(String settings) throws Exception {
    Site other = towns.person("dother", Towns.KAWABE, Role.MUNICIPALITY_ADMIN);
    EnrolledAgent agent = new EnrolledAgent(port, other, "配布 2 号機");
    assertThat(agent.get(ROOT + "files/" + settings).statusCode()).isEqualTo(404);
    assertThat(
            Order.verify(
                    agent.get(ROOT + Order.FILE).body(),
                    distribution.inUse().orElseThrow().targets(),
                    agent.number,
                    Towns.KAWABE)
                .tasks())
        .isEmpty();
  }

  /** Filed without a signature, a version waits until its publisher hands one in. */
  private void unsignedVersionsWait(TrustClient client) throws Exception {
    Map<String, byte[]> files = SharedScenario.files("9.1.0");
    long unsigned = file(files, false);
    release(unsigned, State.RELEASED, "");
    String path = Roles.scenario(SCENARIO, "9.1.0");
    assertThat(client.update().trusted().find(path)).isEmpty();

    byte[] wrong =
        PublisherSignature.sign(SCENARIO, "9.1.0", Towns.ORITA, files, SigningKey.generate())
            .write();
    assertThatThrownBy(() -> as(() -> distribution.sign(unsigned, wrong)))
        .isInstanceOf(Refused.class);
    byte[] right =
        PublisherSignature.sign(SCENARIO, "9.1.0", Towns.ORITA, files, publisher).write();
    as(() -> distribution.sign(unsigned, right));
    assertThat(client.update().trusted().find(path)).isPresent();
  }

  private void whoeverNoLongerPublishesIsNotBelieved(TrustClient client) throws Exception {
    holders.publishers(distribution, PublisherKeys.NONE);
    assertThat(client.update().trusted().list("scenarios/")).isEmpty();
  }

  private interface Deed {
    void go() throws Exception;
  }

  /** Some deeds are written down with who did them. */
  private void as(Deed deed) throws Exception {
    jp.yui.platform.identity.SignedIn who =
        new jp.yui.platform.identity.SignedIn(
            jdbc.sql("select min(id) from account").query(Long.class).single(),
            "dchief",
            "d",
            Towns.ORITA,
            java.util.Set.of(Role.PUBLISHER));
    var context =
        org.springframework.security.core.context.SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        org.springframework.security.authentication.UsernamePasswordAuthenticationToken
            .authenticated(who, null, java.util.List.of()));
    org.springframework.security.core.context.SecurityContextHolder.setContext(context);
    try {
      deed.go();
    } finally {
      org.springframework.security.core.context.SecurityContextHolder.clearContext();
    }
  }

  private String news(EnrolledAgent agent, String known) throws Exception {
    HttpResponse<byte[]> answer =
        known.isEmpty()
            ? agent.get("/api/agent/v1/news")
            : agent.get("/api/agent/v1/news?" + known);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.headers().firstValue("ETag").orElseThrow().replace("\"", "");
  }

  private static Fetcher fetcher(EnrolledAgent agent) {
    return path -> {
      try {
        HttpResponse<byte[]> answer = agent.get(ROOT + path);
        return answer.statusCode() == 404
            ? Optional.empty()
            : Optional.of(new ByteArrayInputStream(answer.body()));
      } catch (Exception e) {
        throw new IOException(e);
      }
    };
  }

  private long file(Map<String, byte[]> files, boolean signed) {
    Map<String, byte[]> all = new TreeMap<>(files);
    if (signed) {
      all.put(
          PublisherSignature.FILE,
          PublisherSignature.sign(SCENARIO, "9.0.0", Towns.ORITA, files, publisher).write());
    }
    Filing filing = shelf.file(new Bundle(all), Towns.ORITA, null);
    assertThat(filing).isInstanceOf(Filing.Filed.class);
    return ((Filing.Filed) filing).version().id();
  }

  private void release(long version, State state, String reason) {
    var before = versions.byId(version).orElseThrow();
    shelf.mark(version, state);
    jdbc.sql(
            """
            insert into version_turn (scenario_version, state, reason, account, turned_at)
            values (:version, :state, :reason, (select min(id) from account), :now)
            """)
        .param("version", version)
        .param("state", state.name())
        .param("reason", reason)
        .param("now", Timestamp.from(Instant.now()))
        .update();
    events.publishEvent(new VersionTurned(before, state, reason));
  }

  private void assign(long agent, long version, String overlay) {
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
        .param("o", overlay)
        .param("now", Timestamp.from(Instant.now()))
        .update();
    jdbc.sql("insert into own_assignment (municipality, import, agent) values ('131016', :i, :a)")
        .param("i", imported)
        .param("a", agent)
        .update();
  }
}
