package jp.yui.agent.sync;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import jp.yui.scenario.exchange.SignedRequest;
import org.jspecify.annotations.Nullable;

/** The one line to the platform: outbound, to one address, and each request signed. */
final class PlatformLine implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Seconds that a connection may lie still; longer than from one question to the next. */
  private static final String KEPT = "900";

  static {
    if (System.getProperty("jdk.httpclient.keepalive.timeout") == null) {
      System.setProperty("jdk.httpclient.keepalive.timeout", KEPT);
    }
  }

  /** No answer of the platform is as long; whatever speaks on is not heard out. */
  private static final int MOST_BYTES = 1024 * 1024;

  /** As the trusting client's own limit; it looks closer. */
  private static final int MOST_OF_A_FILE = 8 * 1024 * 1024;

  private final URI platform;
  private final Clock clock;
  private final HttpClient client;

  /**
   * @throws jp.yui.agent.home.AgentProblem if the address is not private, or the way is not usable
   */
  PlatformLine(URI platform, Platform.Way way, Clock clock) {
    if (!Platform.isPrivate(platform)) {
      throw SyncTexts.TEXTS.problem("not-https", platform);
    }
    this.platform = platform;
    this.clock = clock;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE);
    if (way.proxy() != null) {
      builder.proxy(ProxySelector.of(proxy(way.proxy())));
    }
    if (way.authority() != null) {
      builder.sslContext(trusting(way.authority()));
    }
    this.client = builder.build();
  }

  /** What came back. */
  record Reply(int status, HttpHeaders headers, String body) {}

  /** Whether the platform knows the agent by that key. */
  boolean knows(Platform platform, PrivateKey key) throws IOException, InterruptedException {
    return send("GET", "/api/agent/v1/self", "", platform.agent(), key).status() == 200;
  }

  /** A request in the name of nobody: to enrol. */
  Reply send(String method, String target, String body) throws IOException, InterruptedException {
    return heard(request(method, target, body, null));
  }

  /** A request that the agent signs. */
  Reply send(String method, String target, String body, long agent, PrivateKey key)
      throws IOException, InterruptedException {
    String signature =
        SignedRequest.sign(
            agent, key, clock.instant(), method, target, body.getBytes(StandardCharsets.UTF_8));
    return heard(request(method, target, body, signature));
  }

  /** A signed look, with more to say about what is known already. */
  Reply get(String target, Map<String, String> headers, long agent, PrivateKey key)
      throws IOException, InterruptedException {
    String signature = SignedRequest.sign(agent, key, clock.instant(), "GET", target, new byte[0]);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(request("GET", target, "", signature), (name, value) -> true);
    headers.forEach(request::header);
    return heard(request.build());
  }

  /**
   * A signed look at a file, compressed on the way.
   *
   * @return empty where the platform says that there is none
   * @throws IOException where it says anything else
   */
  Optional<byte[]> file(String target, long agent, PrivateKey key)
      throws IOException, InterruptedException {
    String signature = SignedRequest.sign(agent, key, clock.instant(), "GET", target, new byte[0]);
    HttpRequest request =
        HttpRequest.newBuilder(request("GET", target, "", signature), (name, value) -> true)
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream in = answer.body()) {
      if (answer.statusCode() == 404) {
        return Optional.empty();
      }
      if (answer.statusCode() != 200) {
        throw new IOException(target + ": " + answer.statusCode());
      }
      boolean zipped = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
      byte[] body = (zipped ? new GZIPInputStream(in) : in).readNBytes(MOST_OF_A_FILE + 1);
      if (body.length > MOST_OF_A_FILE) {
        throw SyncTexts.TEXTS.problem("too-much", platform, MOST_OF_A_FILE);
      }
      return Optional.of(body);
    }
  }

  private Reply heard(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream in = answer.body()) {
      byte[] body = in.readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        throw SyncTexts.TEXTS.problem("too-much", platform, MOST_BYTES);
      }
      return new Reply(
          answer.statusCode(), answer.headers(), new String(body, StandardCharsets.UTF_8));
    }
  }

  private HttpRequest request(
      String method, String target, String body, @Nullable String signature) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(platform.toString().replaceAll("/+$", "") + target))
            .timeout(PATIENCE)
            .header("User-Agent", "yui");
    if (method.equals("GET")) {
      request.GET(); // with no word of a body that is not there
    } else {
      request.method(
          method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (signature != null) {
      request.header("Authorization", signature);
    }
    return request.build();
  }

  private static InetSocketAddress proxy(String text) {
    URI uri = URI.create("http://" + text);
    if (uri.getHost() == null || uri.getPort() < 0) {
      throw SyncTexts.TEXTS.problem("bad-proxy", text);
    }
    return InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort());
  }

  private static SSLContext trusting(String pem) {
    try (InputStream in = new FileInputStream(pem)) {
      KeyStore authorities = KeyStore.getInstance(KeyStore.getDefaultType());
      authorities.load(null, null);
      int number = 0;
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        authorities.setCertificateEntry("authority-" + number++, one);
      }
      if (number == 0) {
        throw SyncTexts.TEXTS.problem("bad-authority", pem);
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(authorities);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw SyncTexts.TEXTS.problem("bad-authority", pem);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
