package jp.yui.platform;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that knows cookies and forms, and no more: no script is needed. */
public final class Site {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static final String BOUNDARY = "----yui-part";

  private final HttpClient client;
  private final String root;
  private final String[] headers;

  public Site(int port) {
    this(
        port,
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build());
  }

  private Site(int port, HttpClient client) {
    this("http://localhost:" + port, client);
  }

  /**
   * Somewhere else than on this machine's own port.
   *
   * @param headers names and values that go with every request
   */
  public Site(String root, HttpClient client, String... headers) {
    this.root = root;
    this.client = client;
    this.headers = headers;
  }

  /** The same browser, with its cookies, at another instance. */
  public Site at(int port) {
    return new Site(port, client);
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  /** What a link brings that is no page. */
  public HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofByteArray());
  }

  /** Sends the form that stands on a page. */
  public HttpResponse<String> send(String page, String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(page).body());
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    if (token.find()) {
      body += "&_csrf=" + encode(token.group(1));
    }
    return client.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  /** Sends the form that stands on a page; what comes back is a file. */
  public HttpResponse<byte[]> fetch(String page, String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(page).body());
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    if (token.find()) {
      body += "&_csrf=" + encode(token.group(1));
    }
    return client.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofByteArray());
  }

  /** Sends a form with one file. */
  public HttpResponse<String> sendFile(String page, String path, String field, byte[] file)
      throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(page).body());
    String begin =
        (token.find() ? part("_csrf") + "\r\n\r\n" + token.group(1) + "\r\n" : "")
            + part(field)
            + "; filename=\"f.zip\"\r\nContent-Type: application/zip\r\n\r\n";
    return client.send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(begin),
                    BodyPublishers.ofByteArray(file),
                    BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
            .build(),
        BodyHandlers.ofString());
  }

  private static String part(String name) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
  }

  public HttpResponse<String> signIn(String name, String password)
      throws IOException, InterruptedException {
    return send("/sign-in", "/sign-in", Map.of("username", name, "password", password));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "text/html");
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
