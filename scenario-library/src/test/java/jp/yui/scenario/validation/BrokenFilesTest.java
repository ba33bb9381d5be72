package jp.yui.scenario.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.ProblemText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody does to a file, reading it ends in problems or in a scenario. */
class BrokenFilesTest {
  private static final String[] INSERTED = {
    "\"", "'", "{", "}", "[", "]", ":", ",", "-", "\n", "\t", " ", "#", "&", "*", "!", "|", ">",
    "=", "(", "髙", "𠮷", "\u0000", "\uFEFF", "%", "@", "?"
  };

  @TempDir Path folder;

  static List<Path> documents() {
    return Stream.concat(
            Golden.yamlIn(Golden.GOOD).stream(),
            Stream.of(Golden.BAD.resolve("misspelt-procedure.yaml")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aCharacterLessAnywhere(Path document) throws IOException {
    int[] text = Files.readString(document).codePoints().toArray();
    for (int i = 0; i < text.length; i += 19) {
      read(document, new String(text, 0, i) + new String(text, i + 1, text.length - i - 1));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aCharacterMoreAnywhere(Path document) throws IOException {
    Random random = new Random(20260101);
    int[] text = Files.readString(document).codePoints().toArray();
    for (int i = 2; i <= text.length; i += 19) {
      String more = INSERTED[random.nextInt(INSERTED.length)];
      read(document, new String(text, 0, i) + more + new String(text, i, text.length - i));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void cutOffAnywhere(Path document) throws IOException {
    int[] text = Files.readString(document).codePoints().toArray();
    for (int i = 0; i < text.length; i += 41) {
      read(document, new String(text, 0, i));
    }
  }

  private void read(Path document, String text) throws IOException {
    Path file = folder.resolve(document.getFileName());
    Files.writeString(file, text);

    List<Problem> problems = ScenarioFiles.check(file);

    String[] lines = text.split("\r\n|\r|\n", -1);
    for (Problem problem : problems) {
      assertThat(problem.message()).isNotBlank();
      assertThat(problem.position().line()).isBetween(0, lines.length);
      assertThat(new ProblemText().of(problem)).isNotBlank();
    }
  }
}
