package jp.yui.scenario.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.scenario.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's tables tell the truth. */
class ExpressionsGuideTest {
  private static final Path GUIDE = Path.of("..", "docs", "expressions.md");
  private static final Expressions EXPRESSIONS = new Expressions();

  record Row(String usage, String example, String result) {}

  static List<Row> rows() throws IOException {
    try (Stream<String> lines = Files.lines(GUIDE)) {
      return lines
          .filter(line -> line.startsWith("|"))
          .map(line -> line.split("(?<!\\\\)\\|", -1))
          .filter(cells -> cells.length == 6 && cells[3].contains("`"))
          .map(cells -> new Row(cells[1].strip(), code(cells[3]), cells[4].strip()))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyExampleGivesTheResultBesideIt(Row row) {
    assertThat(outcome(row.example())).isEqualTo(row.result());
  }

  @Test
  void everyFunctionHasItsRow() throws IOException {
    String usages = rows().stream().map(Row::usage).collect(Collectors.joining("\n"));
    assertThat(Hints.functions())
        .allSatisfy(name -> assertThat(usages).containsPattern("[`.]" + name + "\\("));
  }

  private static String outcome(String example) {
    return switch (EXPRESSIONS.compile(
        Sample.expression(example), Sample.everything(), Result.TEXT)) {
      case Compiled text -> text(text);
      case Compilation.Faulty faulty -> condition(example, faulty.problems());
    };
  }

  private static String text(Compiled compiled) {
    try {
      return "`" + compiled.text(Sample.bindings()) + "`";
    } catch (EvaluationException e) {
      return "保留: " + e.getMessage();
    }
  }

  private static String condition(String example, List<Problem> problems) {
    if (EXPRESSIONS.compile(Sample.expression(example), Sample.everything(), Result.CONDITION)
        instanceof Compiled compiled) {
      try {
        return compiled.holds(Sample.bindings()) ? "はい" : "いいえ";
      } catch (EvaluationException e) {
        return "保留: " + e.getMessage();
      }
    }
    return problems.toString();
  }

  private static String code(String cell) {
    String text = cell.strip().replace("\\|", "|");
    assertThat(text).startsWith("`").endsWith("`");
    return text.substring(1, text.length() - 1);
  }
}
