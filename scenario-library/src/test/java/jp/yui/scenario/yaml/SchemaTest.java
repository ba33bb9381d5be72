package jp.yui.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.yui.scenario.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas say the same as the reader: what an editor accepts is read, and the reverse. */
class SchemaTest {
  private static final Path SCHEMAS = Path.of("src/main/resources/jp/yui/scenario/schema");
  private static final Path TESTS = Path.of("src/test/resources");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What only the whole file, or an expression's types, can tell. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of("expressions", "no-receipt", "no-submit", "submit-not-always");

  static List<Path> good() throws IOException {
    try (Stream<Path> tests = Files.walk(TESTS);
        Stream<Path> shared = Files.walk(Path.of("scenarios"))) {
      return Stream.concat(tests.filter(f -> f.toString().contains("good")), shared)
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  static List<Path> bad() throws IOException {
    try (Stream<Path> files = Files.list(TESTS.resolve("bad"))) {
      return files.filter(f -> kind(f).isPresent()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void acceptsWhatTheReaderAccepts(Path document) {
    assertThat(errors(document)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void refusesWhatTheReaderRefusesWhereASchemaCanTell(Path document) {
    boolean beyond = BEYOND_A_SCHEMA.contains(LayerFiles.stem(document));

    assertThat(errors(document).isEmpty()).isEqualTo(beyond);
  }

  @ParameterizedTest
  @EnumSource(Concept.class)
  void knowsTheSameKeys(Concept concept) {
    for (String file : filesOf(concept)) {
      ObjectNode properties = (ObjectNode) definition(file, concept).get("properties");

      assertThat(new TreeSet<>(properties.propertyNames()))
          .as("%s in %s", concept, file)
          .isEqualTo(new TreeSet<>(concept.keys()));
    }
  }

  @ParameterizedTest
  @EnumSource(Concept.class)
  void explainsEveryKeyInJapanese(Concept concept) {
    for (String file : filesOf(concept)) {
      for (var property : definition(file, concept).get("properties").properties()) {
        assertThat(property.getValue().path("title").asString()).as(property.getKey()).isNotBlank();
        assertThat(property.getValue().path("description").asString())
            .as(property.getKey())
            .containsPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
      }
    }
  }

  private static List<String> filesOf(Concept concept) {
    return switch (concept) {
      case SCENARIO, EFFORT, ITEM, GROUP -> List.of("scenario");
      case CHECK -> List.of("scenario", "overlay");
      case CSV_FORM, XML_FORM, PDF_FORM, JOIN, PDF_LABEL, PDF_TABLE -> List.of("form");
      case LOCATOR -> List.of("product", "overlay");
      case PRODUCT_FILE, PRODUCT, SETTING, PICKER, PRODUCT_EVIDENCE -> List.of("product");
      case STEP, PRESS, KEYS, FOUND, IN, EACH, WHEN, SIGHT -> List.of("product");
      case OVERLAY, SECRET, PACE, OVERLAY_EVIDENCE, CHANGE -> List.of("overlay");
      case ITEM_CHANGE, CHECK_CHANGE, FORM_CHANGE -> List.of("overlay");
    };
  }

  private static JsonNode definition(String file, Concept concept) {
    JsonNode schema = JSON.readTree(SCHEMAS.resolve(file + ".schema.json").toFile());
    return switch (concept) {
      case SCENARIO, PRODUCT_FILE, OVERLAY -> schema;
      default ->
          schema.path("$defs").path(concept.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    };
  }

  private static List<String> errors(Path document) {
    String kind = kind(document).orElseThrow().name().toLowerCase(Locale.ROOT);
    String text;
    try {
      text = Files.readString(SCHEMAS.resolve(kind + ".schema.json"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    return schema.validate(YamlAsJson.of(root(document).orElseThrow())).stream()
        .map(Error::toString)
        .toList();
  }

  private static Optional<YamlNode> root(Path document) {
    return new LayerFiles(new Problems()).yaml(document);
  }

  private static Optional<LayerFiles.FileKind> kind(Path document) {
    Problems problems = new Problems();
    Optional<YamlNode> root = new LayerFiles(problems).yaml(document);
    // A schema sees values, not how YAML was written: files that are no plain YAML are not for it.
    return problems.hasErrors() || !document.toString().endsWith(".yaml")
        ? Optional.empty()
        : root.flatMap(new LayerFiles(problems)::kind);
  }
}
