package jp.yui.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.sync.Enrolling;
import jp.yui.agent.sync.Platform;
import jp.yui.agent.sync.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agent hears what was withdrawn, and a platform that is down changes nothing for it. */
class SyncErrandTest {
  private static final String WITHDRAWN =
      "[{\"scenario\":\"a/b\",\"version\":\"1.0.0\",\"reason\":\"欄がずれるため\"}]";

  @TempDir Path folder;

  @Test
  void whoIsNotEnrolledAsksNobody() {
    assertThat(new SyncErrand(Home.at(folder)).go()).isEqualTo(SyncErrand.LONGEST);
  }

  @Test
  void whoIsReachedByMediaOnlyAsksNobody() throws Exception {
    Home home = Home.at(folder);
    Files.writeString(
        home.sync().resolve("platform.json"),
        """
        {"address":null,"way":{"proxy":null,"authority":null},"agent":7,"name":"一号機",\
        "municipality":"131016","municipalityName":"結野市"}""");

    assertThat(new SyncErrand(home).go()).isEqualTo(SyncErrand.LONGEST);
  }

  @Test
  void goesOnWithWhatWasHeardWhileThePlatformIsDown() throws Exception {
    Home home = Home.at(folder);
    AtomicInteger status = new AtomicInteger(200);
    AtomicReference<String> asked = new AtomicReference<>("");
    HttpServer platform =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    platform.createContext(
        "/api/agent/v1/enrol",
        exchange -> {
          byte[] self =
              "{\"agent\":7,\"name\":\"一号機\",\"municipality\":\"131016\",\"municipalityName\":\"結野市\"}"
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(201, self.length);
          exchange.getResponseBody().write(self);
          exchange.close();
        });
    platform.createContext(
        "/api/agent/v1/news",
        exchange -> {
          asked.set(String.valueOf(exchange.getRequestURI().getQuery()));
          byte[] body =
              "{\"withdrawn\":\"x\",\"trust\":\"\",\"order\":\"1\"}"
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          exchange.sendResponseHeaders(status.get(), status.get() == 200 ? body.length : -1);
          if (status.get() == 200) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    AtomicInteger told = new AtomicInteger();
    platform.createContext(
        "/api/agent/v1/withdrawn",
        exchange -> {
          told.incrementAndGet();
          byte[] body = WITHDRAWN.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    platform.start();
    URI address = URI.create("http://127.0.0.1:" + platform.getAddress().getPort());
    new Enrolling(home, Keystore.open(home), Clock.systemUTC())
        .enrol(address, new Platform.Way(null, null), "AAAA");
    SyncErrand errand = new SyncErrand(home);

    assertThat(errand.go()).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(6));
    assertThat(Refusals.of(home).reason("a/b", "1.0.0")).contains("欄がずれるため");
    assertThat(Refusals.of(home).reason("a/b", "1.0.1")).isEmpty();

    status.set(204);
    errand.go();
    assertThat(asked.get()).isEqualTo("one");
    assertThat(told).hasValue(1);
    assertThat(Refusals.of(home).reason("a/b", "1.0.0")).isPresent();

    platform.stop(0);
    assertThat(errand.go()).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(12));
    for (int i = 0; i < 6; i++) {
      errand.go();
    }
    assertThat(errand.go()).isBetween(Duration.ofMinutes(48), Duration.ofMinutes(72));
    assertThat(Refusals.of(home).reason("a/b", "1.0.0")).contains("欄がずれるため");
  }
}
