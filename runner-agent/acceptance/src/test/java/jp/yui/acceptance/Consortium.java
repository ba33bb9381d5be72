package jp.yui.acceptance;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The consortium's site with its invented municipalities, as a process of its own. */
final class Consortium implements AutoCloseable {
  private static final Pattern SITE = Pattern.compile("(http://localhost:\\d+).*パスワードはどれも (\\S+)");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  static final Path LOG = Path.of("target/platform.log");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final URI address;
  private final String password;

  private Consortium(Process process, URI address, String password) {
    this.process = process;
    this.address = address;
    this.password = password;
  }

  static Consortium start(Path folder) throws IOException, InterruptedException {
    return start(folder, "mem:site");
  }

  /**
   * The same with another data base.
   *
   * @param database as H2 names it
   */
  static Consortium start(Path folder, String database) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path signs = folder.resolve("sign-ins.txt");
    File log = LOG.toFile();
    Process process =
        new ProcessBuilder(
                List.of(
                    Built.JAVA,
                    "-XX:TieredStopAtLevel=1",
                    "-Dfile.encoding=UTF-8",
                    "-jar",
                    Built.platform().toString(),
                    "--server.port=0",
                    "--spring.datasource.url=jdbc:h2:"
                        + database
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                    "--yui.home=" + folder,
                    "--yui.library=" + Built.ROOT.resolve("scenario-library/scenarios"),
                    "--yui.demo=" + signs))
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    Instant end = Instant.now().plus(PATIENCE);
    while (!Files.exists(signs)) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        process.destroyForcibly();
        throw new IOException("the platform did not start; see " + log);
      }
      Thread.sleep(200);
    }
    Matcher site = SITE.matcher(Files.readString(signs));
    if (!site.find()) {
      throw new IOException("no sign-ins in " + signs);
    }
    return new Consortium(process, URI.create(site.group(1)), site.group(2));
  }

  URI address() {
    return address;
  }

  /** Somebody of the cast with a browser that knows cookies and forms. */
  Person person(String name) throws IOException, InterruptedException {
    Person person = new Person();
    person.send("/sign-in", "/sign-in", Map.of("username", name, "password", password));
    return person;
  }

  /** A person at the site. */
  final class Person {
    private final HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    String get(String path) throws IOException, InterruptedException {
      return client.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    /** Sends a form of that page. */
    String send(String page, String path, Map<String, String> fields)
        throws IOException, InterruptedException {
      Matcher token = TOKEN.matcher(get(page));
      String body =
          fields.entrySet().stream()
              .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
              .collect(Collectors.joining("&"));
      body += token.find() ? "&_csrf=" + encode(token.group(1)) : "";
      return client
          .send(
              request(path)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofString())
          .body();
    }

    /** Hands a file in at that page. */
    String upload(String page, Path file) throws IOException, InterruptedException {
      Matcher token = TOKEN.matcher(get(page));
      String end = "----a-line-between-parts";
      String head = "\r\nContent-Disposition: form-data; name=";
      String body =
          (token.find() ? "--" + end + head + "\"_csrf\"\r\n\r\n" + token.group(1) + "\r\n" : "")
              + "--%s%s\"file\"; filename=\"%s\"\r\n\r\n".formatted(end, head, file.getFileName())
              + Files.readString(file)
              + "\r\n--"
              + end
              + "--\r\n";
      return client
          .send(
              request(page)
                  .header("Content-Type", "multipart/form-data; boundary=" + end)
                  .POST(BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofString())
          .body();
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html");
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
