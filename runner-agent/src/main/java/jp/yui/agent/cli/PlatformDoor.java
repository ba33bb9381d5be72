package jp.yui.agent.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yui.agent.sync.Platform;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's door for programs, as far as {@code yui publish} and {@code yui relay export} go
 * through it.
 */
final class PlatformDoor {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MOST_BYTES = 20 * 1024 * 1024;
  private static final int MOST_OF_A_MEDIUM = 128 * 1024 * 1024;
  private static final int UNPROCESSABLE = 422;

  private final URI platform;
  private final String token;

  PlatformDoor(URI platform, String token) {
    this.platform = platform;
    this.token = token;
  }

  /** What the platform made of it. */
  enum Kind {
    PUBLISHED,
    RIGHT,
    REFUSED,
    FAILED
  }

  /**
   * An answer.
   *
   * @param title what was published, or what went wrong
   * @param detail what to do where something went wrong
   * @param status the command's exit status
   */
  record Answer(Kind kind, String title, String detail, List<Problem> findings, int status) {}

  Answer publish(SortedMap<String, byte[]> files, boolean check) {
    keepSecret();
    byte[] zip = zip(files);
    if (zip.length > MOST_BYTES) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("publish.large"));
    }
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      return understood(client.send(request(zip, check), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new Refusal(
          ExitStatus.UNREACHABLE, Yui.TEXTS.say("publish.unreachable", platform.toString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(
          ExitStatus.UNREACHABLE, Yui.TEXTS.say("publish.unreachable", platform.toString()));
    }
  }

  /**
   * The file that is carried to those agents.
   *
   * @param agents by their names
   */
  byte[] relay(List<String> agents) {
    keepSecret();
    String query =
        agents.stream()
            .map(agent -> "agent=" + URLEncoder.encode(agent, StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        to("/api/v1/relay?" + query)
            .header("Accept", "application/octet-stream, application/problem+json")
            .POST(BodyPublishers.noBody())
            .build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream in = response.body()) {
        byte[] body = in.readNBytes(MOST_OF_A_MEDIUM);
        if (response.statusCode() == 200) {
          return body;
        }
        Answer failed =
            failed(response.statusCode(), tree(new String(body, StandardCharsets.UTF_8)));
        throw new Refusal(
            failed.status(), Yui.TEXTS.say("medium.failed", failed.title(), failed.detail()));
      }
    } catch (IOException e) {
      throw new Refusal(
          ExitStatus.UNREACHABLE, Yui.TEXTS.say("publish.unreachable", platform.toString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(
          ExitStatus.UNREACHABLE, Yui.TEXTS.say("publish.unreachable", platform.toString()));
    }
  }

  /** Anyone on the way can read what goes over plain HTTP; on one's own machine there is no way. */
  private void keepSecret() {
    if (!Platform.isPrivate(platform)) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("publish.not-https", platform.toString()));
    }
    if (token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("publish.bad-token"));
    }
  }

  private HttpRequest request(byte[] zip, boolean check) {
    return to("/api/v1/scenarios" + (check ? "?check=true" : ""))
        .header("Content-Type", "application/zip")
        .header("Accept", "application/json, application/problem+json")
        .POST(BodyPublishers.ofByteArray(zip))
        .build();
  }

  private HttpRequest.Builder to(String target) {
    return HttpRequest.newBuilder(URI.create(platform.toString().replaceAll("/+$", "") + target))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private static Answer understood(HttpResponse<String> response) {
    int status = response.statusCode();
    JsonNode body = tree(response.body());
    List<Problem> findings =
        body.path("findings").valueStream().map(PlatformDoor::problem).toList();
    if (status == 201) {
      String what = body.path("scenario").asString("") + " " + body.path("version").asString("");
      return new Answer(Kind.PUBLISHED, what, "", findings, ExitStatus.OK);
    }
    if (status == 200 && body.has("findings")) {
      return new Answer(Kind.RIGHT, "", "", findings, ExitStatus.OK);
    }
    if (status == UNPROCESSABLE && !findings.isEmpty()) {
      return new Answer(Kind.REFUSED, "", "", findings, ExitStatus.USAGE);
    }
    return failed(status, body);
  }

  private static JsonNode tree(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (JacksonException e) {
      return JsonMapper.shared().createObjectNode();
    }
  }

  private static Answer failed(int status, JsonNode body) {
    return new Answer(
        Kind.FAILED,
        body.path("title").asString(Yui.TEXTS.say("publish.strange", String.valueOf(status))),
        body.path("detail").asString(Yui.TEXTS.say("publish.strange.next")),
        List.of(),
        status >= 500 ? ExitStatus.UNREACHABLE : ExitStatus.USAGE);
  }

  private static Problem problem(JsonNode finding) {
    return new Problem(
        finding.path("code").asString(""),
        "WARNING".equals(finding.path("severity").asString("")) ? Severity.WARNING : Severity.ERROR,
        new Position(
            finding.path("file").asString(""),
            finding.path("line").asInt(0),
            finding.path("column").asInt(0)),
        finding.path("message").asString(""),
        finding.path("remedy").asString(""),
        finding.path("snippet").asString(""));
  }

  private static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
