package jp.yui.scenario.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed from one version to the next, in words, and what it means to those who use it. */
class DifferenceTest {
  @TempDir Path scratch;

  @Test
  void aVersionDoesNotDifferFromItself() {
    assertThat(of().changes()).isEmpty();
    assertThat(of().breaking()).isFalse();
  }

  @Test
  void aNewItemIsPlainAndOneThatIsRequiredBreaks() {
    String key = "  building:        { label: 方書, kind: text, personal: true }";
    Difference plain =
        of("scenario.yaml", key, key + "\n  mail: { label: メール, kind: email, personal: true }");
    assertThat(words(plain)).containsExactly("PLAIN 項目「メール」:  → メールアドレス・任意・個人情報");
    assertThat(plain.breaking()).isFalse();

    Difference hard =
        of("scenario.yaml", key, key + "\n  mail: { label: メール, kind: email, required: true }");
    assertThat(words(hard)).containsExactly("BREAKING 項目「メール」:  → メールアドレス・必須・個人情報");
    assertThat(hard.breaking()).isTrue();
  }

  @Test
  void aLoosenedCheckIsToBeLookedAt() {
    assertThat(words(of("scenario.yaml", "received-on <= today", "received-on < today")))
        .containsExactly(
            "CAREFUL 確認「申請日が先の日付です」: received-on <= today でなければ保留 → received-on < today でなければ保留");
    assertThat(
            words(
                of(
                    "scenario.yaml",
                    "  - { that: \"received-on <= today\", else: 申請日が先の日付です, then: hold, marks: [received-on] }\n",
                    "")))
        .containsExactly("CAREFUL 確認「申請日が先の日付です」: received-on <= today でなければ保留 → ");
  }

  @Test
  void aStepBeforeTheSubmitIsToldFromOneAfterIt() {
    String file = "renshu-hyojun.yaml";
    assertThat(
            words(
                of(
                    file,
                    "      方書: =building",
                    "      方書: '=building + \"様方\"'",
                    file,
                    "  - expect: { heading: 登録完了 }\n",
                    "")))
        .containsExactly(
            "CAREFUL 「練習用児童手当システム（標準）」の登録の前の手順: 「方書」に =building を入れる → 「方書」に =building + \"様方\" を入れる",
            "CAREFUL 「練習用児童手当システム（標準）」の登録と、その後の手順: 見出し 「登録完了」 を確かめる → ");
  }

  @Test
  void anotherButtonOfNoReturnIsSeen() {
    assertThat(words(of("renshu-hyojun.yaml", "  - submit: 登録\n", "  - submit: 仮登録\n")))
        .containsExactly("CAREFUL 「練習用児童手当システム（標準）」の登録と、その後の手順: 「登録」 を押して登録する → 「仮登録」 を押して登録する");
  }

  @Test
  void aSettingThatMustBeFilledInBreaks() {
    String key = "  operator: { label: 操作者ID, kind: secret }";
    Difference difference =
        of("renshu-hyojun.yaml", key, key + "\n  office: { label: 所属, kind: text }");
    assertThat(words(difference)).containsExactly("BREAKING 「練習用児童手当システム（標準）」の設定「所属」:  → 文字・必須");
  }

  @Test
  void everythingHasItsPlaceAndItsEnglish() {
    Difference difference =
        Difference.between(
            Shared.scenario(),
            Shared.next(scratch, "scenario.yaml", "received-on <= today", "received-on < today"),
            Locale.ENGLISH);
    Change change = difference.changes().getFirst();
    assertThat(change.what()).isEqualTo("check \"申請日が先の日付です\"");
    assertThat(change.at().line()).isPositive();
    assertThat(change.at().file()).endsWith("scenario.yaml");
  }

  @Test
  void aBreakingChangeWantsANewFirstNumber() {
    assertThat(Difference.toldByNumber("1.4.2", "2.0.0")).isTrue();
    assertThat(Difference.toldByNumber("1.4.2", "1.5.0")).isFalse();
  }

  private Difference of(String... replaced) {
    return Difference.between(Shared.scenario(), Shared.next(scratch, replaced), Locale.JAPANESE);
  }

  private static List<String> words(Difference difference) {
    return difference.changes().stream()
        .map(c -> c.weight() + " " + c.what() + ": " + c.before() + " → " + c.after())
        .toList();
  }
}
