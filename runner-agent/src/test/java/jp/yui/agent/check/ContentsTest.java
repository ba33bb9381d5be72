package jp.yui.agent.check;

import static jp.yui.agent.check.Applications.csv;
import static jp.yui.agent.check.Applications.good;
import static jp.yui.agent.check.Applications.goodBut;
import static jp.yui.agent.check.Applications.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Whether an application that comes again in a later run says the same. */
class ContentsTest {
  private final Contents contents = new Contents(Applications.procedure());

  @Test
  void theFingerprintStaysTheSameFromRunToRun() {
    // A ledger of years keeps it: whoever changes this value must change Contents.VERSION.
    assertThat(contents.fingerprint(csv(good())))
        .isEqualTo("8e7e8f1be48b5600ecd96347ba7a9a8c45b864fdf75a95acdba168c91d91bdbd");
  }

  @Test
  void theSameContentFromAnotherFileAndFormatIsTheSame() {
    assertThat(contents.fingerprint(pdf(goodBut("birth", "1985/5/1", "phone", "0312345678"))))
        .isEqualTo(contents.fingerprint(csv("b.csv", 9, good())));
  }

  @Test
  void anItemLeftBlankIsTheSameAsOneThatIsNotThere() {
    Map<String, String> without = goodBut("amount", "");

    assertThat(contents.fingerprint(csv(without))).isEqualTo(contents.fingerprint(csv(good())));
    assertThat(contents.differences(csv(without), csv(good()))).isEmpty();
  }

  @Test
  void everyDifferenceIsToldInWords() {
    Map<String, String> changed =
        goodBut("birth", "昭和60年5月2日", "children.2.name", "山田　三郎", "amount", "100");

    assertThat(contents.differences(csv(good()), csv(changed)))
        .extracting(Difference::words)
        .containsExactly(
            "『請求者生年月日』が違います（「昭和60年5月1日」と「昭和60年5月2日」）",
            "『金額』が違います（「」と「100」）",
            "『児童2 氏名』が違います（「」と「山田　三郎」）",
            "児童の件数が違います（1件と2件）");
    assertThat(contents.fingerprint(csv(changed))).isNotEqualTo(contents.fingerprint(csv(good())));
  }

  @Test
  void twoValuesThatCannotBeReadDoNotLookAlike() {
    assertThat(contents.fingerprint(csv(goodBut("birth", "01/02/03"))))
        .isNotEqualTo(contents.fingerprint(csv(goodBut("birth", "02/02/03"))))
        .isNotEqualTo(contents.fingerprint(csv(goodBut("birth", ""))));
  }

  @Test
  void valuesDoNotRunIntoEachOther() {
    assertThat(contents.fingerprint(csv(goodBut("name", "山", "kana", "ヤマ"))))
        .isNotEqualTo(contents.fingerprint(csv(goodBut("name", "山\nkana:2:ヤマ"))));
  }

  @Test
  void aKeyedFingerprintNeedsTheKey() {
    SecretKeySpec one = new SecretKeySpec("one".getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    SecretKeySpec other = new SecretKeySpec("two".getBytes(StandardCharsets.UTF_8), "HmacSHA256");

    assertThat(contents.fingerprint(csv(good()), one))
        .isEqualTo(contents.fingerprint(csv(good()), one))
        .isNotEqualTo(contents.fingerprint(csv(good()), other))
        .isNotEqualTo(contents.fingerprint(csv(good())));
  }

  @Test
  void anIndividualNumberIsNotToldInWords() {
    assertThat(
            contents.differences(csv(good()), csv(goodBut("my-number", "123456789018"))).toString())
        .contains("『個人番号』が違います")
        .doesNotContain("123456789018");
  }
}
