package jp.yui.scenario.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.scenario.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each faulty expression of the file stands above all that must be said of it, word for word. */
class FaultyExpressionsTest {
  private static final Expressions EXPRESSIONS = new Expressions();

  static Stream<String> cases() throws IOException {
    try (InputStream file =
        FaultyExpressionsTest.class.getResourceAsStream("faulty-expressions.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n\n")).filter(part -> !part.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrongWhereAndHowToMendIt(String expected) {
    String head = expected.lines().findFirst().orElseThrow();
    String place = head.substring(0, head.indexOf(": "));
    String source = head.substring(head.indexOf(": ") + 2);
    assertThat(head + told(source, scope(place), result(place)))
        .isEqualTo(expected.stripTrailing());
  }

  @Test
  void countsColumnsInLinesOfTheirOwn() {
    assertThat(told("\"𠮷野\" +\n  nam", Sample.everything(), Result.TEXT))
        .startsWith("\n  8:3 unknown-item:");
  }

  @Test
  void refusesWhatIsTooLong() {
    String source = "\"" + "あ".repeat(999) + "\"";
    assertThat(told(source, Sample.everything(), Result.TEXT))
        .isEqualTo("\n  1 too-long: 式が長すぎます（上限 1000 文字）。 → 確認や手順を分けて、それぞれを短くしてください。");
  }

  @Test
  void refusesNothingAtAll() {
    assertThat(told(" ", Sample.everything(), Result.TEXT))
        .isEqualTo("\n  1 empty: 式が空です。 → 式を書くか、値がいらなければ「=」を消してください。");
  }

  /** Places count from 1 where the expression begins. */
  private static String told(String source, Scope scope, Result result) {
    Compilation compilation = EXPRESSIONS.compile(Sample.expression(source), scope, result);
    List<Problem> problems =
        compilation instanceof Compilation.Faulty faulty ? faulty.problems() : List.of();
    return problems.stream().map(FaultyExpressionsTest::told).collect(Collectors.joining());
  }

  private static String told(Problem problem) {
    int column = problem.position().column() - Sample.AT.column() + 1;
    int line = problem.position().line();
    return "\n  %s%d %s: %s → %s"
        .formatted(
            line == Sample.AT.line() ? "" : line + ":",
            column,
            problem.code(),
            problem.message(),
            problem.remedy());
  }

  private static Scope scope(String place) {
    return switch (place.split(" ")[0]) {
      case "check" -> Scope.check(Sample.procedure());
      case "post" -> Scope.value(Sample.procedure(), Sample.product());
      case "sign-in" -> Scope.signInFill(Sample.procedure(), Sample.product());
      case "session" -> Scope.session(Sample.procedure(), Sample.product());
      case "each" -> Sample.everything();
      default -> throw new IllegalArgumentException(place);
    };
  }

  private static Result result(String place) {
    return Result.valueOf(place.split(" ")[1].toUpperCase(Locale.ROOT));
  }
}
