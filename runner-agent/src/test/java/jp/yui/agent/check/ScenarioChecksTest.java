package jp.yui.agent.check;

import static jp.yui.agent.check.Applications.csv;
import static jp.yui.agent.check.Applications.good;
import static jp.yui.agent.check.Applications.goodBut;
import static jp.yui.agent.check.CheckerTest.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.check.Reason.Shown;
import jp.yui.scenario.expression.Expressions;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Value;
import org.junit.jupiter.api.Test;

class ScenarioChecksTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

  @Test
  void postsWhatFulfilsThem() {
    assertThat(checker("birth <= today", Check.Then.HOLD).check(csv(good())))
        .isInstanceOf(Verdict.Post.class);
  }

  @Test
  void holdsWithTheScenariosWordsAndTheMarkedValues() {
    Verdict verdict =
        checker("children.all(c, c.birth <= today)", Check.Then.HOLD, "children.birth")
            .check(csv(goodBut("children.1.birth", "令和9年1月1日")));

    assertThat(verdict).isInstanceOf(Verdict.Hold.class);
    assertThat(reasons(verdict))
        .containsExactly(
            new Reason(
                "check-failed",
                "確かめてください",
                List.of(
                    new Shown(
                        "児童1 生年月日", "令和9年1月1日", "令和9年1月1日（2027-01-01）", "申請_001.csv 3行目『生年月日』"))));
  }

  @Test
  void rejectsWhereTheScenarioSaysSo() {
    assertThat(checker("birth > today", Check.Then.REJECT).check(csv(good())))
        .isInstanceOf(Verdict.Reject.class);
  }

  @Test
  void appliesOnlyWhereItsConditionHolds() {
    Checker checker =
        checker(
            new Check(
                Optional.of(expression("has(kana)")),
                expression("has(amount)"),
                "金額がありません",
                Check.Then.HOLD,
                List.of(),
                Applications.AT));

    assertThat(checker.check(csv(good()))).isInstanceOf(Verdict.Post.class);
    assertThat(reasons(checker.check(csv(goodBut("kana", "ヤマダ")))))
        .extracting(Reason::text)
        .containsExactly("金額がありません");
  }

  @Test
  void holdsWhatHasNoSureAnswerEvenWhereTheScenarioWouldReject() {
    Verdict verdict =
        checker("children.all(c, c.birth <= today)", Check.Then.REJECT)
            .check(csv(goodBut("children.1.birth", "")));

    assertThat(verdict).isInstanceOf(Verdict.Hold.class);
    assertThat(reasons(verdict)).extracting(Reason::code).containsExactly("check-not-decided");
    assertThat(reasons(verdict).getFirst().text()).startsWith("確認「確かめてください」ができません：");
  }

  @Test
  void isNotAskedOfAValueThatCouldNotBeRead() {
    assertThat(
            reasons(
                checker("has(birth)", Check.Then.HOLD).check(csv(goodBut("birth", "01/02/03")))))
        .extracting(Reason::code)
        .containsExactly("date-ambiguous");
  }

  @Test
  void refusesAScenarioWithErrors() {
    assertThatThrownBy(() -> checker("brith <= today", Check.Then.HOLD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("brith");
  }

  private static Checker checker(String that, Check.Then then, String... marks) {
    return checker(
        new Check(
            Optional.empty(),
            expression(that),
            "確かめてください",
            then,
            List.of(marks).stream().map(ItemPath::parse).toList(),
            Applications.AT));
  }

  private static Checker checker(Check check) {
    return new Checker(Applications.procedure(check), new Expressions(), CLOCK);
  }

  private static Value.Expression expression(String source) {
    return new Value.Expression(source, Applications.AT);
  }
}
