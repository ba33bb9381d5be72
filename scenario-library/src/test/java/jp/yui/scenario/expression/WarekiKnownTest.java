package jp.yui.scenario.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.yui.scenario.japanese.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is known of a date is written, and nothing else. */
class WarekiKnownTest {

  @ParameterizedTest
  @CsvSource({
    "1965-05-03, 昭和40年5月3日",
    "1965-05-??, 昭和40年5月日不詳",
    "1965-??-??, 昭和40年月日不詳",
    "1965-??-03, 昭和40年不詳月3日",
    "????-05-03, 不詳年5月3日",
    "????-05-??, 不詳年5月不詳日",
    "????-??-03, 不詳年不詳月3日",
    "????-??-??, 不詳",
    "2019-05-01, 令和元年5月1日",
    "2019-06-??, 令和元年6月日不詳",
    "1927-??-??, 昭和2年月日不詳"
  })
  void writesEveryKnownPart(String date, String written) throws EvaluationException {
    Compiled compiled =
        (Compiled)
            new Expressions()
                .compile(
                    Sample.expression("wareki-known(applicant-birth)"),
                    Scope.check(Sample.procedure()),
                    Result.TEXT);

    assertThat(
            compiled.text(
                Sample.with(Map.of("applicant-birth", PartialDate.parse(date)), List.of())))
        .isEqualTo(written);
  }
}
