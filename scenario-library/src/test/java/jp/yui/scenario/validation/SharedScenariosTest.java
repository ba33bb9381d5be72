package jp.yui.scenario.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.ProblemText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharedScenariosTest {

  static List<Path> scenarios() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      return files.filter(f -> f.endsWith("scenario.yaml")).map(Path::getParent).sorted().toList();
    }
  }

  @Test
  void areThere() throws IOException {
    assertThat(scenarios()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void haveNoProblem(Path folder) {
    Reading<Scenario> reading = ScenarioFolder.read(folder);

    assertThat(new ProblemText().of(reading.problems())).isEmpty();
    assertThat(reading.usable()).isTrue();
  }
}
