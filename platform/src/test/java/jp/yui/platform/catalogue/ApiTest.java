package jp.yui.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs find, read and publish scenarios with a token that its owner made, and ends. */
@PlatformTest
class ApiTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern TOKEN = Pattern.compile("<code>(yui_[A-Za-z0-9_-]{43})</code>");
  private static int people;

  @Autowired private Towns towns;
  @Autowired private JdbcClient jdbc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @LocalServerPort private int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private Site site;
  private String token;

  @BeforeEach
  void publisher() throws Exception {
    site = towns.person("pub" + ++people, Towns.YUINO, Role.PUBLISHER);
    token = make(site);
  }

  @Test
  void aScenarioIsPublishedFoundAndRead() throws Exception {
    HttpResponse<String> looked =
        post("/api/v1/scenarios?check=true", SharedScenario.zip(SharedScenario.files()));
    assertThat(looked.statusCode()).isEqualTo(200);
    assertThat(json(get("/api/v1/scenarios?q=nai")).get("total").asInt()).isZero();

    HttpResponse<String> made =
        post("/api/v1/scenarios", SharedScenario.zip(SharedScenario.files()));
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(json(made).get("version").asString()).isEqualTo("1.0.0");

    JsonNode found = json(get("/api/v1/scenarios?q=%E6%89%8B%E5%BD%93"));
    assertThat(found.get("total").asInt()).isEqualTo(1);
    JsonNode whole = json(get(found.get("scenarios").get(0).get("href").asString()));
    assertThat(whole.get("municipality").asString()).isEqualTo(Towns.YUINO);
    JsonNode version = json(get(whole.get("versions").get(0).get("href").asString()));
    assertThat(version.get("files").size()).isEqualTo(SharedScenario.files().size());
    JsonNode file = version.get("files").get(0);
    assertThat(get(file.get("href").asString()).body())
        .contains("はじめての版")
        .isEqualTo(
            new String(
                SharedScenario.files().get(file.get("path").asString()), StandardCharsets.UTF_8));

    HttpResponse<String> again =
        post("/api/v1/scenarios", SharedScenario.zip(SharedScenario.files()));
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("gate-known", "もう載っています");
    assertThat(
            jdbc.sql(
                    "select count(*) from audit_entry where action = 'scenario.filed' and actor = ?")
                .param("pub" + people)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void everythingThatIsWrongComesBackAtOnceWithItsPlace() throws Exception {
    TreeMap<String, byte[]> files = SharedScenario.files();
    files.remove("LICENSE");
    files.put("settings.yaml", new byte[] {'x'});
    HttpResponse<String> answer = post("/api/v1/scenarios", SharedScenario.zip(files));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(answer).get("title").asString()).contains("直すところ");
    assertThat(json(answer).get("findings"))
        .filteredOn(finding -> finding.get("severity").asString().equals("ERROR"))
        .extracting(finding -> finding.get("code").asString())
        .containsExactlyInAnyOrder("gate-no-licence", "zip-settings");
    assertThat(json(answer).get("findings"))
        .extracting(finding -> finding.get("code").asString())
        .contains("gate-untested");
  }

  @Test
  void whatIsWrongWithARequestIsSaidAsAProblem() throws Exception {
    assertProblem(get("/api/v1/scenarios/nai/nai"), 404);
    assertProblem(get("/api/v1/versions/0"), 404);
    assertProblem(get("/api/v1/versions/abc"), 400);
    assertProblem(get("/api/v1/nowhere"), 404);
    assertProblem(post("/api/v1/scenarios", new byte[21 * 1024 * 1024]), 413);
    assertProblem(
        client.send(
            request("/api/v1/scenarios", token)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x"))
                .build(),
            BodyHandlers.ofString()),
        415);
  }

  @Test
  void onlyATokenOfWhoMayIsTaken() throws Exception {
    assertProblem(send(request("/api/v1/scenarios", "yui_falsch").build()), 401);
    assertThat(site.get("/api/v1/scenarios").statusCode()).as("a cookie").isEqualTo(401);

    String staffs = make(towns.person("staff" + people, Towns.ORITA, Role.STAFF));
    assertThat(send(request("/api/v1/scenarios", staffs).build()).statusCode()).isEqualTo(200);
    assertProblem(
        send(
            request("/api/v1/scenarios", staffs)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(new byte[] {1}))
                .build()),
        403);
  }

  @Test
  void aTokenThatIsEndedOrOverOrWhoseOwnerLeftIsNotTaken() throws Exception {
    assertThat(get("/api/v1/scenarios").statusCode()).isEqualTo(200);
    assertThat(site.get("/account/tokens").body())
        .contains("自分の PC", "終わらせる")
        .doesNotContain(token);
    assertThat(jdbc.sql("select token_digest from access_token").query(String.class).list())
        .noneMatch(token::contains);

    jdbc.sql("update account set active = false where sign_in_name = ?")
        .param("pub" + people)
        .update();
    assertProblem(get("/api/v1/scenarios"), 401);
    jdbc.sql("update account set active = true").update();
    jdbc.sql("update access_token set good_until = made_at").update();
    assertProblem(get("/api/v1/scenarios"), 401);
    assertThat(site.get("/account/tokens").body()).contains("期限切れ");

    token = make(site);
    Matcher end =
        Pattern.compile("/account/tokens/(\\d+)/end").matcher(site.get("/account/tokens").body());
    assertThat(end.find()).isTrue();
    Site other = towns.person("other" + people, Towns.YUINO, Role.STAFF);
    other.send("/account/tokens", end.group(), Map.of());
    assertThat(get("/api/v1/scenarios").statusCode()).as("not another's").isEqualTo(200);
    site.send("/account/tokens", end.group(), Map.of());
    assertProblem(get("/api/v1/scenarios"), 401);
  }

  @Test
  void aTokenNeedsANameAndThereAreNotTooMany() throws Exception {
    assertThat(site.send("/account/tokens", "/account/tokens", Map.of("name", " ")).body())
        .contains("入力してください");
    for (int i = 0; i < 19; i++) {
      make(site);
    }
    assertThat(
            site.send("/account/tokens", "/account/tokens", Map.of("name", "もう一つ", "days", "90"))
                .body())
        .contains("20 個まで", "value=\"もう一つ\"");
  }

  @Test
  void theDescriptionHasEveryRouteAndNoOther() throws Exception {
    JsonNode described = json(send(HttpRequest.newBuilder(uri("/api/v1/openapi.json")).build()));
    Set<String> there = new TreeSet<>();
    described
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(method -> there.add(method.toUpperCase() + " " + path.getKey())));
    Set<String> routes = new TreeSet<>();
    mapping
        .getHandlerMethods()
        .keySet()
        .forEach(
            route ->
                route
                    .getMethodsCondition()
                    .getMethods()
                    .forEach(
                        method ->
                            route.getPatternValues().stream()
                                .filter(path -> path.startsWith("/api/v1"))
                                .forEach(
                                    path -> routes.add(method + " " + path.replace("{*", "{")))));

    assertThat(described.get("openapi").asString()).startsWith("3.1");
    assertThat(there).isEqualTo(routes).hasSize(7);
  }

  private static String make(Site site) throws Exception {
    Matcher made =
        TOKEN.matcher(
            site.send("/account/tokens", "/account/tokens", Map.of("name", "自分の PC", "days", "30"))
                .body());
    assertThat(made.find()).isTrue();
    return made.group(1);
  }

  private static void assertProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json(answer).get("status").asInt()).isEqualTo(status);
    assertThat(json(answer).get("title").asString()).matches(".*[ぁ-ん].*");
    assertThat(json(answer).get("detail").asString()).matches(".*[ぁ-ん].*");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path, token).build());
  }

  private HttpResponse<String> post(String path, byte[] zip) throws Exception {
    return send(
        request(path, token)
            .header("Content-Type", "application/zip")
            .POST(BodyPublishers.ofByteArray(zip))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String with) {
    return HttpRequest.newBuilder(uri(path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + with);
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
