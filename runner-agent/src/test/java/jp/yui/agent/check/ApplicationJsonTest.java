package jp.yui.agent.check;

import static jp.yui.agent.check.Applications.csv;
import static jp.yui.agent.check.Applications.good;
import static jp.yui.agent.check.Applications.goodBut;
import static jp.yui.agent.check.Applications.pdf;
import static jp.yui.agent.check.Applications.xml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.ApplicationJson;
import org.junit.jupiter.api.Test;

class ApplicationJsonTest {
  @Test
  void comesBackAsItWas() {
    List<Application> all =
        List.of(
            csv(goodBut("amount", "▲5,628", "birth", "01/02/03", "kana", "ｼﾞ-ﾝ")),
            xml(goodBut("name", "葛\uDB40\uDD00城　\uD842\uDFB7\uE000")),
            pdf(good()),
            Applications.untrusted(
                new SourceProblem(
                    "ragged-row",
                    "列の数が違います",
                    new Place.Joined(
                        List.of(new Place.FormField("a.pdf", "f"), new Place.Whole("a.pdf"))))));

    assertThat(all)
        .allSatisfy(
            application ->
                assertThat(ApplicationJson.read(ApplicationJson.write(application)))
                    .isEqualTo(application));
  }

  @Test
  void comesBackMerged() {
    Checker checker = new Checker(Applications.procedure());
    Application merged =
        checker.check(List.of(csv(good()), csv(good()), pdf(good()))).application();

    assertThat(ApplicationJson.read(ApplicationJson.write(merged))).isEqualTo(merged);
  }

  @Test
  void keepsRawAndNormalisedBesideEachOther() {
    assertThat(ApplicationJson.write(csv(goodBut("birth", "Ｓ60.5.1"))))
        .contains("\"raw\":\"Ｓ60.5.1\"", "\"value\":{\"date\":\"1985-05-01\"}");
  }

  @Test
  void repeatsNothingOfATextThatIsNoApplication() {
    assertThatThrownBy(() -> ApplicationJson.read("{\"key\": \"山田太郎\", 5}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("山田")
        .hasNoCause();
  }
}
