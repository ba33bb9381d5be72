package jp.yui.agent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.yui.agent.checkup.ScreenFolder;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.PlatformClock;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.FeatureKind;
import jp.yui.scenario.exchange.ScreenChange;
import jp.yui.scenario.exchange.ScreenDifference;
import jp.yui.scenario.exchange.ScreenWarning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the platform warns of is kept while it is down; what changed here is told once. */
class WarningsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;
  private Home home;
  private HttpServer platform;
  private volatile String tag = "1";
  private volatile String warnings = "[]";
  private volatile int status = 200;
  private final List<String> told = new ArrayList<>();
  private int asked;

  @BeforeEach
  void enrolled() throws IOException {
    home = Home.at(folder);
    platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    platform.createContext("/", this::answer);
    platform.start();
    URI address = URI.create("http://127.0.0.1:" + platform.getAddress().getPort());
    new Enrolling(home, Keystore.open(home), Clock.systemUTC())
        .enrol(address, new Platform.Way(null, null), "AAAA");
  }

  @AfterEach
  void end() {
    platform.stop(0);
  }

  @Test
  void isAskedForWhereItChangedAndStandsWhileThePlatformIsDown() throws Exception {
    sync();
    assertThat(Warnings.of(home).all()).isEmpty();
    warnings = JSON.writeValueAsString(List.of(warning(3)));
    int before = asked;
    sync();
    assertThat(asked).as("nothing has changed").isEqualTo(before);

    tag = "2";
    sync();
    assertThat(Warnings.of(home).all()).containsExactly(warning(3));

    platform.stop(0);
    assertThatThrownBy(this::sync).isInstanceOf(AgentProblem.class);
    assertThat(Warnings.of(home).all()).containsExactly(warning(3));
  }

  @Test
  void whatIsDamagedIsAskedForAnew() throws Exception {
    warnings = JSON.writeValueAsString(List.of(warning(3)));
    sync();
    Files.writeString(home.sync().resolve("warnings.json"), "{\"hea");
    assertThat(Warnings.of(home).all()).isEmpty();

    sync();
    assertThat(Warnings.of(home).all()).containsExactly(warning(3));
  }

  @Test
  void tellsOfEachChangeOnceAndAgainWhereItWasNotTaken() {
    ScreenFolder screens = new ScreenFolder(home);
    Syncing telling = new Syncing(home, Clock.systemUTC());
    assertThat(telling.tellScreens()).isZero();
    screens.tell(change("b"));

    status = 503;
    assertThatThrownBy(telling::tellScreens).isInstanceOf(AgentProblem.class);
    status = 200;
    told.clear();
    assertThat(telling.tellScreens()).isEqualTo(1);
    assertThat(telling.tellScreens()).isZero();
    assertThat(told).hasSize(1);
    assertThat(JSON.readValue(told.getFirst(), ScreenChange.class)).isEqualTo(change("b"));

    screens.tell(change("c"));
    assertThat(telling.tellScreens()).isEqualTo(1);
  }

  @Test
  void aReleaseIsKeptWithNameAndReason() {
    Released.keep(home, new Released.One(3, "結野", "見た", Instant.EPOCH));
    Released.keep(home, new Released.One(4, "織田", "見た", Instant.EPOCH));
    Released.keep(home, new Released.One(3, "川辺", "また見た", Instant.EPOCH));

    assertThat(Released.of(home).of(3).orElseThrow().by()).isEqualTo("川辺");
    assertThat(Released.of(home).all()).hasSize(2);
    assertThat(Released.of(home).of(5)).isEmpty();
  }

  @Test
  void seesHowFarItsClockIsOff() {
    new Syncing(home, Clock.offset(Clock.systemUTC(), Duration.ofSeconds(-100))).sync();

    assertThat(PlatformClock.of(home).orElseThrow().seconds()).isBetween(-102L, -98L);
  }

  private void sync() {
    new Syncing(home, Clock.systemUTC()).sync();
  }

  private void answer(HttpExchange call) throws IOException {
    String path = call.getRequestURI().getPath();
    String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "enrol" ->
          say(
              call,
              201,
              "{\"agent\":7,\"name\":\"一号機\",\"municipality\":\"131016\",\"municipalityName\":\"結野市\"}");
      case "news" -> {
        if (("\"" + tag + "\"").equals(call.getRequestHeaders().getFirst("If-None-Match"))) {
          call.sendResponseHeaders(304, -1);
          call.close();
        } else {
          call.getResponseHeaders().set("ETag", "\"" + tag + "\"");
          say(call, 200, "{\"withdrawn\":\"x\",\"warnings\":\"" + tag + "\"}");
        }
      }
      case "withdrawn" -> say(call, 200, "[]");
      case "warnings" -> {
        asked++;
        say(call, 200, warnings);
      }
      case "screens" -> {
        told.add(body);
        say(call, status, "{\"title\":\"x\",\"detail\":\"y\"}");
      }
      default -> say(call, 404, "{\"title\":\"x\",\"detail\":\"y\"}");
    }
  }

  private static void say(HttpExchange call, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    call.sendResponseHeaders(status, body.length);
    call.getResponseBody().write(body);
    call.close();
  }

  private static ScreenWarning warning(long id) {
    return new ScreenWarning(id, "a/b", "p", "v", "n", "1.x", "x", "y", List.of(difference()));
  }

  private static ScreenChange change(String after) {
    return new ScreenChange("a/b", "1.0.0", "p", "1.x", "a", after, true, List.of(difference()));
  }

  private static ScreenDifference difference() {
    return new ScreenDifference(
        "post/1",
        ScreenDifference.Kind.RENAMED,
        FeatureKind.FIELD,
        "請求者氏名",
        "申請者氏名",
        List.of(),
        true);
  }
}
