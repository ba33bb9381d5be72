package jp.yui.agent.sync;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.exchange.SignedReport;
import jp.yui.scenario.exchange.SignedRequest;

/** As much of a platform as knows one key, and the troubles that a line has. */
final class StubPlatform implements AutoCloseable {
  private static final Pattern KEY = Pattern.compile("\"key\":\"([^\"]+)\"");
  private static final String SELF =
      "{\"agent\":7,\"name\":\"一号機\",\"municipality\":\"131016\",\"municipalityName\":\"結野市\"}";

  /** The key that it knows. */
  volatile String key = "";

  /** Does what it is asked, and says nothing. */
  volatile boolean losesTheAnswer;

  volatile boolean refusesKeys;

  /** Never comes to an end. */
  volatile boolean speaksOn;

  /** The lines of reports that it took, each once. */
  final java.util.Set<String> reports = new java.util.LinkedHashSet<>();

  /** Takes reports and is cut off before it says so. */
  volatile boolean losesWhatBecameOfReports;

  /** What it says of a report that it does not take. */
  volatile String refusesReports = "";

  private final HttpServer server;

  StubPlatform() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String path = exchange.getRequestURI().getPath();
    Matcher given = KEY.matcher(new String(body, StandardCharsets.UTF_8));
    boolean known = path.endsWith("/enrol") || signed(exchange, body);
    if (!known) {
      say(exchange, 401, "{\"code\":\"UNKNOWN\",\"title\":\"登録されていません\",\"detail\":\"\"}");
    } else if (given.find()) {
      if (refusesKeys && path.endsWith("/key")) {
        say(exchange, 422, "{\"code\":\"KEY\",\"title\":\"新しい鍵を読めません。\",\"detail\":\"\"}");
        return;
      }
      key = given.group(1);
      if (losesTheAnswer) {
        exchange.close();
      } else {
        say(exchange, path.endsWith("/enrol") ? 201 : 200, SELF);
      }
    } else if (speaksOn) {
      exchange.sendResponseHeaders(200, 0);
      byte[] more = new byte[64 * 1024];
      try (var out = exchange.getResponseBody()) {
        for (int i = 0; i < 1024; i++) {
          out.write(more);
        }
      }
    } else if (path.endsWith("/reports")) {
      take(exchange, new String(body, StandardCharsets.UTF_8));
    } else if (path.endsWith("/news")) {
      say(exchange, 200, "{\"withdrawn\":\"x\",\"trust\":\"\",\"order\":\"1\"}");
    } else if (path.contains("/delivery/")) {
      say(exchange, 404, "");
    } else {
      say(exchange, 200, path.endsWith("/self") ? SELF : "[]");
    }
  }

  private void take(HttpExchange exchange, String lines) throws IOException {
    StringBuilder answers = new StringBuilder();
    lines
        .lines()
        .forEach(
            line -> {
              var report = SignedReport.read(line).orElseThrow();
              String result = reports.contains(line) ? "KNOWN" : "TAKEN";
              boolean good =
                  refusesReports.isEmpty() && report.holds(AgentKey.publicKey(key).orElseThrow());
              if (good) {
                reports.add(line);
              }
              answers.append(
                  "%s{\"series\":\"%s\",\"sequence\":%d,\"result\":\"%s\"}"
                      .formatted(
                          answers.isEmpty() ? "" : ",",
                          report.report().series().text(),
                          report.report().sequence(),
                          good ? result : refusesReports));
            });
    if (losesWhatBecameOfReports) {
      exchange.close();
    } else {
      say(exchange, 200, "[" + answers + "]");
    }
  }

  private boolean signed(HttpExchange exchange, byte[] body) {
    String header = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    return AgentKey.publicKey(key)
        .flatMap(
            it ->
                SignedRequest.read(header)
                    .filter(
                        one ->
                            one.holds(
                                it,
                                exchange.getRequestMethod(),
                                exchange.getRequestURI().toString(),
                                body)))
        .isPresent();
  }

  private static void say(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
