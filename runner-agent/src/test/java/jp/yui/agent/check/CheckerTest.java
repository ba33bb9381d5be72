package jp.yui.agent.check;

import static jp.yui.agent.check.Applications.csv;
import static jp.yui.agent.check.Applications.good;
import static jp.yui.agent.check.Applications.goodBut;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.check.Condition.Objection;
import jp.yui.agent.check.Reason.Shown;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.scenario.model.Check.Then;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private final Checker checker = new Checker(Applications.procedure());

  @Test
  void postsWhatHasNothingWrong() {
    assertThat(checker.check(csv(good()))).isInstanceOf(Verdict.Post.class);
  }

  @Test
  void holdsWithAllReasonsAtOnceEachWithItsValueAndPlace() {
    Verdict verdict =
        checker.check(
            csv(
                goodBut(
                    "name",
                    "　",
                    "birth",
                    "昭和65年1月1日",
                    "children.2.name",
                    "山田　三郎",
                    "children.2.birth",
                    "01/02/03")));

    assertThat(reasons(verdict))
        .extracting(Reason::code)
        .containsExactly("date-outside-era", "date-ambiguous", "required-missing");
    assertThat(reasons(verdict).getFirst().text())
        .isEqualTo("『請求者生年月日』「昭和65年1月1日」は昭和の期間（1926-12-25～1989-01-07）にありません。元号か年の書き誤りです");
    assertThat(reasons(verdict).getFirst().shown())
        .containsExactly(new Shown("請求者生年月日", "昭和65年1月1日", "", "申請_001.csv 3行目『請求者生年月日』"));
    assertThat(reasons(verdict).get(1).text()).startsWith("『児童2 生年月日』");
    assertThat(reasons(verdict).get(2).text()).isEqualTo("『請求者氏名』が空欄です。必ずいる項目です");
  }

  @Test
  void holdsWhatTheFilesDoNotCarryAtAll() {
    Map<String, String> values = good();
    values.remove("name");

    List<Reason> reasons = reasons(checker.check(csv(values)));

    assertThat(reasons).extracting(Reason::code).containsExactly("required-missing");
    assertThat(reasons.getFirst().text()).isEqualTo("『請求者氏名』がどのファイルにもありません。必ずいる項目です");
    assertThat(reasons.getFirst().shown())
        .containsExactly(new Shown("請求者氏名", "", "", "申請_001.csv"));
  }

  @Test
  void requiresTheKeyAlsoWhereTheScenarioForgotToSay() {
    assertThat(reasons(checker.check(csv(goodBut("receipt-no", "")))))
        .extracting(Reason::code)
        .containsExactly("required-missing");
  }

  @Test
  void countsTheEntriesOfAGroup() {
    Map<String, String> none = good();
    none.put("children.1.name", "");
    none.put("children.1.birth", "");
    assertThat(reasons(checker.check(csv(none))))
        .extracting(Reason::text)
        .containsExactly("児童が0件です（1件以上必要）");

    assertThat(
            reasons(
                checker.check(
                    csv(
                        goodBut(
                            "children.2.name",
                            "い",
                            "children.3.name",
                            "う",
                            "children.4.name",
                            "え")))))
        .extracting(Reason::text)
        .containsExactly("児童が4件です（3件まで）");
  }

  @Test
  void holdsAGapInAGroup() {
    assertThat(
            reasons(checker.check(csv(goodBut("children.2.name", "", "children.3.name", "山田　三郎")))))
        .extracting(Reason::code)
        .containsExactly("group-gap", "required-missing");
  }

  @Test
  void holdsWhatIntakeDoesNotTrust() {
    Place place = new Place.Cell("申請_001.csv", 3, 4, "住所");
    SourceProblem problem = new SourceProblem("ragged-row", "列の数が見出しと違います", place);

    assertThat(reasons(checker.check(Applications.untrusted(problem))))
        .containsExactly(
            new Reason(
                "ragged-row",
                "列の数が見出しと違います",
                List.of(new Shown("", "", "", "申請_001.csv 3行目『住所』"))));
  }

  @Test
  void rejectsOnlyWhereEveryValueWasReadSurely() {
    Reason reason = new Reason("x", "支給の対象ではありません", List.of());
    Checker rejecting =
        new Checker(
            Applications.procedure(),
            List.of(application -> Optional.of(new Objection(reason, Then.REJECT))));

    assertThat(rejecting.check(csv(good()))).isInstanceOf(Verdict.Reject.class);
    assertThat(rejecting.check(csv(goodBut("birth", "01/02/03")))).isInstanceOf(Verdict.Hold.class);
  }

  @Test
  void neverShowsAnIndividualNumber() {
    List<Reason> reasons = reasons(checker.check(csv(goodBut("my-number", "123456789012"))));

    assertThat(reasons).extracting(Reason::code).containsExactly("my-number-wrong");
    assertThat(reasons.toString()).doesNotContain("123456789012");
  }

  static List<Reason> reasons(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Post post -> List.of();
      case Verdict.Hold hold -> hold.reasons();
      case Verdict.Reject reject -> reject.reasons();
    };
  }
}
