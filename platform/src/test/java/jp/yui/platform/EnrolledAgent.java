package jp.yui.platform;

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
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.exchange.Report;
import jp.yui.scenario.exchange.SignedReport;
import jp.yui.scenario.exchange.SignedRequest;

/** A terminal that was enrolled by its municipality's administrator, and signs what it asks. */
public final class EnrolledAgent {
  private static final Pattern CODE =
      Pattern.compile("<code>((?:[0-9A-Z]{4}-){4}[0-9A-Z]{4})</code>");

  private final HttpClient client = HttpClient.newHttpClient();
  private final KeyPair pair = AgentKey.make();
  private final int port;
  public final long number;

  /** A new agent of the administrator's municipality. */
  public EnrolledAgent(int port, Site administrator, String name) throws Exception {
    this.port = port;
    administrator.send("/agents", "/agents", Map.of("name", name));
    Matcher agent =
        Pattern.compile("(?s)" + Pattern.quote(name) + ".*?/agents/(\\d+)/code")
            .matcher(
                administrator
                    .get("/agents?q=" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .body());
    if (!agent.find()) {
      throw new IllegalStateException("the page does not list it");
    }
    number = Long.parseLong(agent.group(1));
    Matcher code =
        CODE.matcher(administrator.send("/agents", "/agents/" + number + "/code", Map.of()).body());
    if (!code.find()) {
      throw new IllegalStateException("the page shows no code");
    }
    String body =
        "{\"code\":\"%s\",\"key\":\"%s\"}"
            .formatted(code.group(1), AgentKey.text(pair.getPublic()));
    int status =
        client
            .send(
                HttpRequest.newBuilder(uri("/api/agent/v1/enrol"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build(),
                BodyHandlers.discarding())
            .statusCode();
    if (status != 201) {
      throw new IllegalStateException("not enrolled: " + status);
    }
  }

  /** A signed look; headers by name and value in turn. */
  public HttpResponse<byte[]> get(String target, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(target))
            .header(
                "Authorization",
                SignedRequest.sign(
                    number, pair.getPrivate(), Instant.now(), "GET", target, new byte[0]));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  /** A signed message. */
  public HttpResponse<String> post(String target, String body) throws Exception {
    return post(target, body, Instant.now());
  }

  /** The same by a clock that is wrong. */
  public HttpResponse<String> post(String target, String body, Instant now) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return client.send(
        HttpRequest.newBuilder(uri(target))
            .header(
                "Authorization",
                SignedRequest.sign(number, pair.getPrivate(), now, "POST", target, bytes))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(bytes))
            .build(),
        BodyHandlers.ofString());
  }

  /** A report as it travels. */
  public String signed(Report report) {
    return SignedReport.sign(report, pair.getPrivate()).line() + "\n";
  }

  private URI uri(String target) {
    return URI.create("http://localhost:" + port + target);
  }
}
