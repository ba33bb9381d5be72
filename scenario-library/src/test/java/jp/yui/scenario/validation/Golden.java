package jp.yui.scenario.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.ProblemText;

/** Documents in the test's folders, and problems written beside the bad ones. */
final class Golden {
  static final Path GOOD = Path.of("src/test/resources/good");
  static final Path BAD = Path.of("src/test/resources/bad");

  /** {@code -Dgolden=write} writes down what is; look at the difference before it is committed. */
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  private Golden() {}

  static List<Path> yamlIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The problems as a person reads them, files named from the folder on. */
  static String text(List<Problem> problems, Path folder) {
    return new ProblemText().of(problems).replace(folder + File.separator, "");
  }

  static void compare(String text, Path expected) throws IOException {
    if (WRITE) {
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected));
  }
}
