package jp.yui.scenario.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.yui.scenario.gate.Contents;
import jp.yui.scenario.model.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiledScenarioTest {

  @ParameterizedTest
  @MethodSource("jp.yui.scenario.validation.SharedScenariosTest#scenarios")
  void readsTheSameAsTheFolder(Path folder) throws IOException {
    Scenario filed = FiledScenario.read(files(folder)).value().orElseThrow();

    // But for the places, which are those inside the folder.
    assertThat(filed.toString())
        .isEqualTo(
            ScenarioFolder.read(folder).value().orElseThrow().toString().replace(folder + "/", ""));
    assertThat(filed.products()).isNotEmpty();
  }

  @Test
  void whatIsNoScenarioIsNotRead() throws IOException {
    Map<String, byte[]> files = files(SharedScenariosTest.scenarios().getFirst());
    files.put("forms/broken.yaml", "form: [".getBytes(StandardCharsets.UTF_8));
    Reading<Scenario> broken = FiledScenario.read(files);

    assertThat(broken.usable()).isFalse();
    assertThat(broken.problems().getFirst().position().file()).isEqualTo("forms/broken.yaml");
    assertThat(FiledScenario.read(Map.of()).usable()).isFalse();
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = Objects.toString(folder.relativize(file)).replace('\\', '/');
        if (Contents.keeps(name)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
