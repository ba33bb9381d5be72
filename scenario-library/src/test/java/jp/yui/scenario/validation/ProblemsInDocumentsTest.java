package jp.yui.scenario.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsInDocumentsTest {

  static List<Path> good() {
    return Golden.yamlIn(Golden.GOOD);
  }

  static List<Path> bad() {
    return Golden.yamlIn(Golden.BAD);
  }

  @ParameterizedTest
  @MethodSource("good")
  void goodDocumentsHaveNone(Path file) {
    assertThat(Golden.text(ScenarioFiles.check(file), Golden.GOOD)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void badDocumentsHaveThoseWrittenBesideThem(Path file) throws IOException {
    List<Problem> problems = ScenarioFiles.check(file);

    assertThat(problems).anyMatch(p -> p.severity() == Severity.ERROR);
    Golden.compare(
        Golden.text(problems, Golden.BAD),
        file.resolveSibling(file.getFileName().toString().replace(".yaml", ".expected")));
  }

  @Test
  void aFolderIsHeldAgainstItself() throws IOException {
    Path folder = Path.of("src/test/resources/bad-folders/whole");

    Reading<Scenario> reading = ScenarioFolder.read(folder);

    assertThat(reading.usable()).isFalse();
    Golden.compare(Golden.text(reading.problems(), folder), folder.resolve("scenario.expected"));
  }

  @Test
  void settingsAreHeldAgainstTheirScenario() throws IOException {
    Path folder = Path.of("src/test/resources/bad-folders/whole");
    Scenario scenario =
        ScenarioFolder.layers(folder, new jp.yui.scenario.problem.Problems())
            .orElseThrow()
            .scenario();

    var reading = OverlayFile.read(folder.resolve("settings.yaml"), scenario, Optional.of("p"));

    assertThat(reading.usable()).isFalse();
    Golden.compare(Golden.text(reading.problems(), folder), folder.resolve("settings.expected"));
  }

  @Test
  void aMissingFileIsAProblemAndNoException() {
    Path file = Path.of("src/test/resources/bad/nowhere.yaml");

    assertThat(Golden.text(ScenarioFiles.check(file), Golden.BAD))
        .isEqualTo(
            """
            nowhere.yaml: エラー: ファイルがありません。
              直し方: 「nowhere.yaml」を作るか、指定した場所を確かめてください。
            """);
  }
}
