package jp.yui.agent.schedule;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.yui.agent.home.AgentFile;
import jp.yui.agent.home.Home;
import jp.yui.scenario.yaml.Keys;

/**
 * Where the municipality's own monitoring looks: {@code /health} and {@code /metrics} on the
 * loopback address, only where {@code agent.yaml} names a port. Pages of other sites cannot read it
 * through a browser, since the name they call it by is not ours.
 */
final class HealthPort implements AutoCloseable {
  static final List<String> KEYS = List.of("port");
  private static final int FIRST = 1024;
  private static final int LAST = 65535;

  private final HttpServer server;
  private final ExecutorService worker;
  private final Health health;
  private final Metrics metrics = new Metrics();

  private HealthPort(HttpServer server, ExecutorService worker, Health health) {
    this.server = server;
    this.worker = worker;
    this.health = health;
  }

  /** The port that the file names; problems are noted with it. */
  static Optional<Integer> port(AgentFile file) {
    return file.part("health")
        .map(node -> new Keys(node, KEYS, file.problems()))
        .flatMap(
            keys -> {
              keys.need("port");
              return keys.number("port", FIRST, LAST);
            });
  }

  /** Opens it where it is asked for; that the port is taken is told, and ends nothing. */
  static Optional<HealthPort> open(Home home, Supplier<Overview> schedule, Journal journal) {
    return port(AgentFile.read(home)).flatMap(port -> open(port, home, schedule, journal));
  }

  private static Optional<HealthPort> open(
      int port, Home home, Supplier<Overview> schedule, Journal journal) {
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
      ExecutorService worker =
          Executors.newSingleThreadExecutor(
              Thread.ofPlatform().daemon().name("agent-health").factory());
      HealthPort open = new HealthPort(server, worker, new Health(home, schedule));
      Set<String> hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
      server.createContext("/", call -> open.answer(call, hosts));
      server.setExecutor(worker);
      server.start();
      journal.tell("health.open", port);
      return Optional.of(open);
    } catch (IOException e) {
      journal.tell("health.not-open", port);
      return Optional.empty();
    }
  }

  private void answer(HttpExchange call, Set<String> hosts) throws IOException {
    try (call) {
      if (!hosts.contains(String.valueOf(call.getRequestHeaders().getFirst("Host")))) {
        send(call, 403, "text/plain", "wrong host\n");
      } else if (!call.getRequestMethod().equals("GET")) {
        send(call, 405, "text/plain", "only GET\n");
      } else {
        switch (call.getRequestURI().getPath()) {
          case "/health" -> send(call, "application/json", Order.JSON::writeValueAsString);
          case "/metrics" -> send(call, "text/plain; version=0.0.4; charset=utf-8", metrics::text);
          default -> send(call, 404, "text/plain", "/health, /metrics\n");
        }
      }
    }
  }

  private void send(HttpExchange call, String type, Function<Health.Report, String> as)
      throws IOException {
    String text;
    try {
      text = as.apply(health.report());
    } catch (RuntimeException e) {
      // Its kind only: what it says may quote what monitoring must not have.
      send(call, 503, "text/plain", e.getClass().getSimpleName() + "\n");
      return;
    }
    send(call, 200, type, text);
  }

  private static void send(HttpExchange call, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", type);
    call.getResponseHeaders().set("Cache-Control", "no-store");
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    worker.shutdownNow();
  }
}
