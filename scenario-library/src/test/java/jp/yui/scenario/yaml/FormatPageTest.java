package jp.yui.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.dictionary.Dictionary;
import jp.yui.scenario.expression.function.Functions;
import jp.yui.scenario.model.Kind;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.ProblemText;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.validation.OverlayFile;
import jp.yui.scenario.validation.Reading;
import jp.yui.scenario.validation.ScenarioFiles;
import jp.yui.scenario.validation.ScenarioFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page from which people learn the format says what the reader reads. */
class FormatPageTest {
  private static final String PAGE = page();

  /** What stands behind {@code ```yaml}, and the block's lines. */
  private record Block(String mark, String text) {}

  @TempDir Path folder;

  @Test
  void itsExampleFromZeroIsRead() throws IOException {
    Path home = folder.resolve("kankyo/sodai-gomi");
    for (Block block : blocks("file=")) {
      if (!block.mark().endsWith("standalone")) {
        write(home.resolve(block.mark().substring("file=".length())), block.text());
      }
    }

    Reading<Scenario> scenario = ScenarioFolder.read(home);
    assertThat(new ProblemText().of(scenario.problems())).isEmpty();

    var overlay =
        OverlayFile.read(
            home.resolve("settings.yaml"), scenario.value().orElseThrow(), Optional.empty());
    assertThat(new ProblemText().of(overlay.problems())).isEmpty();
  }

  @Test
  void itsChangesFitItsExample() throws IOException {
    itsExampleFromZeroIsRead();
    Path home = folder.resolve("kankyo/sodai-gomi");
    Block change =
        blocks("").stream().filter(b -> b.text().startsWith("change:")).findFirst().orElseThrow();
    Path settings = home.resolve("settings.yaml");
    write(settings, Files.readString(settings) + change.text());

    var overlay =
        OverlayFile.read(
            settings, ScenarioFolder.read(home).value().orElseThrow(), Optional.empty());

    assertThat(new ProblemText().of(overlay.problems())).isEmpty();
  }

  @Test
  void showsAProblemAsItIsTold() throws IOException {
    itsExampleFromZeroIsRead();
    Path home = folder.resolve("kankyo/sodai-gomi");
    Path form = home.resolve("forms/sodai-csv.yaml");
    write(form, Files.readString(form).replace("電話: phone", "電話: phonee"));

    String told = new ProblemText().of(ScenarioFiles.check(form)).replace(home + "/", "");

    assertThat(PAGE).contains("```\n" + told + "```");
  }

  @Test
  void itsOtherFilesAreRead() throws IOException {
    List<Block> alone =
        blocks("file=").stream().filter(b -> b.mark().endsWith("standalone")).toList();
    assertThat(alone).hasSizeGreaterThan(1);
    for (Block block : alone) {
      Path file = folder.resolve(block.mark().replaceAll("^file=.*/| standalone$", ""));
      write(file, block.text());

      assertThat(new ProblemText().of(ScenarioFiles.check(file))).isEmpty();
    }
  }

  @Test
  void itsStepsAreRead() throws IOException {
    assertThat(blocks("steps")).hasSizeGreaterThan(4);
    for (Block block : blocks("steps")) {
      Problems problems = new Problems();
      LayerFiles files = new LayerFiles(problems);
      Path file = folder.resolve("p.yaml");
      String head = "product: { vendor: a, name: b, versions: \"1\" }\npost:\n";
      write(file, head + block.text().indent(2));

      files.yaml(file).ifPresent(root -> files.product(root, file));

      assertThat(new ProblemText().of(problems.list())).isEmpty();
    }
  }

  @Test
  void itsOtherPartsAreYaml() throws IOException {
    for (Block block : blocks("")) {
      Problems problems = new Problems();
      Path file = folder.resolve("part.yaml");
      write(file, block.text());

      new LayerFiles(problems).yaml(file);

      assertThat(new ProblemText().of(problems.list())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Concept.class)
  void explainsEveryKey(Concept concept) {
    for (String key : concept.keys()) {
      assertThat(PAGE).containsPattern("(?<![a-z-])" + key + "(?![a-z-])");
    }
  }

  @Test
  void namesEveryKindFunctionAndStandardItem() {
    for (Kind kind : Kind.values()) {
      assertThat(PAGE).contains("`" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`");
    }
    Functions.NAMED.forEach(
        function -> {
          String written = function.name().replace('_', '-');
          assertThat(Pattern.compile("`[^`\n]*\\b" + written + "\\b").matcher(PAGE).find())
              .as(written)
              .isTrue();
        });
    Dictionary.standard()
        .terms()
        .values()
        .forEach(
            term -> assertThat(PAGE).contains("| `" + term.id() + "` | " + term.label() + " | `"));
  }

  /** Blocks whose mark begins so; those without any for "". */
  private static List<Block> blocks(String mark) {
    Matcher fences =
        Pattern.compile("^```yaml ?(.*)\\n([\\s\\S]*?)^```$", Pattern.MULTILINE).matcher(PAGE);
    List<Block> blocks = new ArrayList<>();
    while (fences.find()) {
      String found = fences.group(1);
      if (mark.isEmpty() ? found.isEmpty() : found.startsWith(mark)) {
        blocks.add(new Block(found, fences.group(2)));
      }
    }
    return blocks;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }

  private static String page() {
    try {
      return Files.readString(Path.of("../docs/scenario-format.md")).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
