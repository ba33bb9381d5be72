package jp.yui.agent.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yui.agent.sync.Platform;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's door for programs, as far as {@code yui publish} goes through it. */
final class PlatformDoor {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MOST_BYTES = 20 * 1024 * 1024;
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
    String root = platform.toString().replaceAll("/+$", "");
    return HttpRequest.newBuilder(
            URI.create(root + "/api/v1/scenarios" + (check ? "?check=true" : "")))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/zip")
        .header("Accept", "application/json, application/problem+json")
        .POST(BodyPublishers.ofByteArray(zip))
        .build();
  }

  private static Answer understood(HttpResponse<String> response) {
    int status = response.statusCode();
    JsonNode body;
    try {
      body = new JsonMapper().readTree(response.body());
    } catch (JacksonException e) {
      body = JsonMapper.shared().createObjectNode();
    }
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
