package jp.yui.agent.schedule.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.LayerFiles;
import jp.yui.scenario.yaml.YamlNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema says the same as the reader: what an editor accepts is read, and the reverse. */
class JobSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCHEMA =
      Path.of("src/main/resources/jp/yui/agent/schedule/schema/job.schema.json");

  static final String WHOLE =
      """
      job: asa-ichi
      scenario: jido-teate/nintei-seikyu
      product: renshu-hyojun
      settings: settings.yaml
      inbox: ../受信
      dry-run: false
      at:
        every-day: "07:00"
        weekdays: ["08:30", "13:00"]
        cron: "0 0 6 1 * ?"
      watch: true
      calendar:
        holidays: national
        closed-days: [2026-06-01, 12-29..01-03]
        deadline: { begin-by: "16:30", end-by: "17:00" }
        core-system:
          from: "08:00"
          to: "19:00"
          batch: [["12:00", "13:00"]]
          ahead: 3分
      missed: run-once
      """;

  @TempDir Path folder;

  static String head(String name) {
    return """
        job: %s
        scenario: jido-teate/nintei-seikyu
        settings: settings.yaml
        inbox: 受信
        """
        .formatted(name);
  }

  @Test
  void bothAcceptAWholeJob() throws Exception {
    assertThat(schemaErrors(WHOLE)).isEmpty();
    assertThat(readerRefuses(WHOLE, "asa-ichi")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "watch: false",
        "at: {}",
        "at: { daily: \"08:30\" }",
        "at: { every-day: 8:30 }",
        "at: { every-day: \"25:00\" }",
        "at: { weekdays: [\"08:60\"] }",
        "watch: maybe",
        "{watch: true}",
        "watch: true\nmissed: later",
        "watch: true\ncalendar: { holidays: all }",
        "watch: true\ncalendar: { closed-days: [tomorrow] }",
        "watch: true\ncalendar: { closed-days: [12-29..2027-01-03] }",
        "watch: true\ncalendar: { deadline: { begin: \"08:00\" } }",
        "watch: true\ncalendar: { core-system: { from: \"08:00\" } }",
        "watch: true\ncalendar: { core-system: { batch: [[\"08:00\"]] } }",
        "watch: true\ncalendar: { core-system: { batch: \"08:00\" } }",
        "watch: true\ndry-run: 1",
        "watch: true\npriority: 1"
      })
  void bothRefuseWhatIsNoJob(String more) throws Exception {
    String text = head("warui") + more + "\n";

    assertThat(readerRefuses(text, "warui")).as("reader").isTrue();
    if (!more.startsWith("{")) {
      assertThat(schemaErrors(text)).as("schema").isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void knowsTheSameKeysAndExplainsThemInJapanese(Part part) {
    JsonNode schema = JSON.readTree(SCHEMA.toFile());
    String name = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    JsonNode definition = part == Part.JOB ? schema : schema.path("$defs").path(name);
    ObjectNode properties = (ObjectNode) definition.get("properties");

    assertThat(new TreeSet<>(properties.propertyNames())).isEqualTo(new TreeSet<>(part.keys()));
    for (var property : properties.properties()) {
      assertThat(property.getValue().path("title").asString()).as(property.getKey()).isNotBlank();
      assertThat(property.getValue().path("description").asString())
          .as(property.getKey())
          .containsPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    }
  }

  private boolean readerRefuses(String text, String name) throws IOException {
    Files.writeString(folder.resolve("settings.yaml"), "");
    Path file = Files.writeString(folder.resolve(name + ".yaml"), text);
    Problems problems = new Problems();
    return Jobs.read(file, folder, problems).isEmpty();
  }

  private static List<String> schemaErrors(String text) {
    try {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(Files.readString(SCHEMA));
      Optional<YamlNode> root = new LayerFiles(new Problems()).yaml(text, "job");
      return schema.validate(json(root.orElseThrow())).stream().map(Error::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As an editor sees it: plain words are what YAML takes them for. */
  private static JsonNode json(YamlNode node) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (node) {
      case YamlNode.Text text when text.plain() && text.text().matches("true|false") ->
          json.booleanNode(Boolean.parseBoolean(text.text()));
      case YamlNode.Text text when text.plain() && text.text().matches("[0-9]+") ->
          json.numberNode(Long.parseLong(text.text()));
      case YamlNode.Text text -> json.stringNode(text.text());
      case YamlNode.Sequence several -> {
        var array = json.arrayNode();
        several.nodes().forEach(part -> array.add(json(part)));
        yield array;
      }
      case YamlNode.Mapping mapping -> {
        var object = json.objectNode();
        mapping.pairs().forEach(pair -> object.set(pair.key(), json(pair.value())));
        yield object;
      }
    };
  }
}
