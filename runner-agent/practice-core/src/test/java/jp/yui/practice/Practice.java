package jp.yui.practice;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running practice core, and one HTTP client with its own cookies. */
final class Practice implements AutoCloseable {
  static final String PASSWORD = "Renshu-2026";
  private static final JsonMapper JSON = new JsonMapper();

  private final ConfigurableApplicationContext context;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Practice(String... settings) {
    context = SpringApplication.run(PracticeCore.class, settings);
  }

  String url(String path) {
    var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
    return "http://127.0.0.1:" + server.getPort() + path;
  }

  HttpResponse<byte[]> get(String path) {
    return send(request(path).GET());
  }

  String page(String path) {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  HttpResponse<byte[]> post(String path, Map<String, String> form) {
    return post(path, form, StandardCharsets.UTF_8);
  }

  HttpResponse<byte[]> post(String path, Map<String, String> form, Charset charset) {
    String body =
        form.entrySet().stream()
            .map(e -> encode(e.getKey(), charset) + "=" + encode(e.getValue(), charset))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<byte[]> postJson(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  JsonNode json(String path) {
    return JSON.readTree(get(path).body());
  }

  JsonNode judge() {
    return json("/judge");
  }

  /** Switches a fault on: {@code fault("slow", "millis", 200, …)}. */
  void fault(String kind, Object... rest) {
    var body = new java.util.LinkedHashMap<String, Object>();
    body.put("kind", kind);
    for (int i = 0; i < rest.length; i += 2) {
      body.put((String) rest[i], rest[i + 1]);
    }
    int status = postJson("/faults", body).statusCode();
    if (status != 201) {
      throw new AssertionError("fault refused: " + status);
    }
  }

  void reset() {
    send(request("/faults").DELETE());
    post("/judge/reset", Map.of());
  }

  @Override
  public void close() {
    context.close();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url(path)));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    return trySend(request).orElseThrow(() -> new AssertionError("the line was cut"));
  }

  /** Empty when the connection ended before the whole answer had come. */
  Optional<HttpResponse<byte[]>> tryPost(String path) {
    return trySend(request(path).POST(HttpRequest.BodyPublishers.noBody()));
  }

  private Optional<HttpResponse<byte[]>> trySend(HttpRequest.Builder request) {
    try {
      return Optional.of(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encode(String text, Charset charset) {
    return URLEncoder.encode(text, charset);
  }
}
