package jp.yui.agent.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yui.agent.intake.Intake;
import jp.yui.agent.intake.IntakeSettings;
import jp.yui.agent.intake.RecordStream;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.child.IntakeProcess;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.NormalItem;
import jp.yui.agent.normalise.Normaliser;
import jp.yui.scenario.expression.Expressions;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.validation.ScenarioFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The library's own samples, read from their files, must come out as they were made to. */
class SampleApplicationsTest {
  private static final Path FOLDER =
      Path.of("..", "scenario-library", "scenarios", "jido-teate", "nintei-seikyu");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-04-10T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

  private static final Map<String, Verdict> VERDICTS = new LinkedHashMap<>();

  @BeforeAll
  static void readAll() throws Exception {
    Scenario scenario = ScenarioFolder.read(FOLDER).value().orElseThrow();
    Map<String, List<Application>> byKey = new LinkedHashMap<>();
    try (Intake intake = IntakeProcess.open(IntakeSettings.defaults(), scenario.forms().values());
        Stream<Path> inbox = Files.list(FOLDER.resolve("samples").resolve("inbox"))) {
      for (Path file : inbox.sorted().toList()) {
        try (RecordStream records = intake.read(file)) {
          for (SourceRecord source : records) {
            var form = scenario.forms().get(source.form());
            Application application =
                new Normaliser(scenario.procedure(), Objects.requireNonNull(form), CLOCK)
                    .normalise(source);
            byKey.computeIfAbsent(application.key(), key -> new ArrayList<>()).add(application);
          }
        }
      }
    }
    Checker checker = new Checker(scenario.procedure(), new Expressions(), CLOCK);
    byKey.forEach((key, said) -> VERDICTS.put(key, checker.check(said)));
  }

  @TestFactory
  Stream<DynamicTest> comeOutAsTheyWereMade() throws Exception {
    JsonNode expected =
        JsonMapper.shared()
            .readTree(Files.readString(FOLDER.resolve("samples").resolve("expected.json")));
    return expected
        .path("applications")
        .valueStream()
        .filter(application -> !application.path("key").asString().isEmpty())
        .map(
            application ->
                DynamicTest.dynamicTest(
                    application.path("key").asString() + " " + application.path("title").asString(),
                    () -> assertComesOut(application)));
  }

  private static void assertComesOut(JsonNode expected) {
    Verdict verdict = Objects.requireNonNull(VERDICTS.get(expected.path("key").asString()));
    List<Reason> reasons = CheckerTest.reasons(verdict);
    if (expected.path("outcome").asString().equals("post")) {
      assertThat(reasons).isEmpty();
      assertValues(expected.path("values"), verdict.application());
      return;
    }
    assertThat(verdict).isInstanceOf(Verdict.Hold.class);
    assertThat(reasons)
        .anySatisfy(
            reason -> {
              assertThat(reason.code()).isEqualTo(expected.path("reason").asString());
              assertThat(reason.text()).contains(expected.path("words").asString());
            });
  }

  private static void assertValues(JsonNode expected, Application application) {
    expected
        .properties()
        .forEach(
            value -> {
              if (value.getValue().isArray()) {
                List<Map<String, NormalItem>> entries = application.entries(value.getKey());
                assertThat(entries).hasSize(value.getValue().size());
                for (int i = 0; i < entries.size(); i++) {
                  assertItems(value.getValue().get(i), entries.get(i));
                }
              }
            });
    assertItems(expected, application.items());
  }

  private static void assertItems(JsonNode expected, Map<String, NormalItem> items) {
    expected
        .properties()
        .forEach(
            value -> {
              if (value.getValue().isString()) {
                assertThat(items.get(value.getKey()))
                    .as(value.getKey())
                    .extracting(item -> item.text().replace("-??", ""))
                    .isEqualTo(value.getValue().asString());
              }
            });
  }
}
