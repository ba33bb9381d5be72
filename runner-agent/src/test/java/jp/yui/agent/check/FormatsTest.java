package jp.yui.agent.check;

import static jp.yui.agent.check.Applications.csv;
import static jp.yui.agent.check.Applications.good;
import static jp.yui.agent.check.Applications.goodBut;
import static jp.yui.agent.check.Applications.pdf;
import static jp.yui.agent.check.Applications.xml;
import static jp.yui.agent.check.CheckerTest.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.yui.agent.check.Reason.Shown;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.Finding;
import jp.yui.agent.normalise.Source;
import jp.yui.scenario.model.ItemPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One application that arrives as PDF, CSV and XML. */
class FormatsTest {
  private final Checker checker = new Checker(Applications.procedure());

  @Test
  void threeFormatsThatSayTheSameAreOneApplication() {
    Verdict verdict =
        checker.check(
            List.of(
                pdf(goodBut("birth", "1985.5.1", "phone", "０３（１２３４）５６７８")),
                csv(goodBut("birth", "S60/5/1")),
                xml(goodBut("address", "東京都架空区センター町１－３"))));

    assertThat(verdict).isInstanceOf(Verdict.Post.class);
    assertThat(verdict.application().sources())
        .extracting(Source::form)
        .containsExactly("pdf", "csv", "xml");
  }

  @ParameterizedTest(name = "{0}: {1} / {2} → {3}")
  @CsvFileSource(resources = "formats.txt", delimiter = '|', numLinesToSkip = 1)
  void comparesByWhatTheValueMeans(
      String item, String inCsv, String inPdf, String outcome, String why) {
    List<Reason> reasons =
        reasons(
            checker.check(
                List.of(csv(goodBut(item, blank(inCsv))), pdf(goodBut(item, blank(inPdf))))));

    assertThat(reasons)
        .as(why)
        .extracting(Reason::code)
        .isEqualTo(outcome.equals("same") ? List.of() : List.of(outcome));
  }

  @Test
  void showsBothValuesAndPlacesWhereTheyDisagree() {
    List<Reason> reasons =
        reasons(
            checker.check(
                List.of(csv(goodBut("birth", "S60.5.1")), pdf(goodBut("birth", "昭和60年5月2日")))));

    assertThat(reasons)
        .containsExactly(
            new Reason(
                "formats-disagree",
                "『請求者生年月日』がファイルの間で食い違っています。どれが正しいか確かめてください",
                List.of(
                    new Shown(
                        "請求者生年月日", "S60.5.1", "昭和60年5月1日（1985-05-01）", "申請_001.csv 3行目『請求者生年月日』"),
                    new Shown(
                        "請求者生年月日",
                        "昭和60年5月2日",
                        "昭和60年5月2日（1985-05-02）",
                        "申請書.pdf 1ページ『請求者生年月日』"))));
  }

  @Test
  void takesFromOneFormatWhatTheOtherDoesNotHave() {
    Map<String, String> without = good();
    without.remove("address");

    Verdict verdict = checker.check(List.of(csv(without), pdf(good())));

    assertThat(verdict).isInstanceOf(Verdict.Post.class);
    assertThat(verdict.application().item(ItemPath.parse("address"), 0).orElseThrow().text())
        .isEqualTo("東京都架空区センター町1-3");
  }

  @Test
  void takesTheValueOfTheDataBeforeThatOfThePrint() {
    Verdict verdict =
        checker.check(List.of(pdf(goodBut("name", "山田 太郎")), csv(goodBut("name", "山田　太郎"))));

    assertThat(verdict.application().item(ItemPath.parse("name"), 0).orElseThrow().text())
        .isEqualTo("山田　太郎");
  }

  @Test
  void holdsAFormatInWhichAValueIsUnreadableAlthoughTheOtherReadsWell() {
    List<Reason> reasons =
        reasons(checker.check(List.of(csv(good()), pdf(goodBut("birth", "昭和65年5月1日")))));

    assertThat(reasons).extracting(Reason::code).containsExactly("date-outside-era");
    assertThat(reasons.getFirst().shown().getFirst().place()).isEqualTo("申請書.pdf 1ページ『請求者生年月日』");
  }

  @Test
  void comparesGroupsByCountAndEntryByEntry() {
    assertThat(
            reasons(checker.check(List.of(csv(good()), pdf(goodBut("children.2.name", "山田　三郎"))))))
        .containsExactly(
            new Reason(
                "group-counts-differ",
                "児童の件数がファイルの間で食い違っています。抜けがないか確かめてください",
                List.of(
                    new Shown("児童", "1件", "1件", "申請_001.csv"),
                    new Shown("児童", "2件", "2件", "申請書.pdf"))));

    assertThat(
            reasons(checker.check(List.of(csv(good()), pdf(goodBut("children.1.name", "山田　華子"))))))
        .extracting(Reason::text)
        .containsExactly("『児童1 氏名』がファイルの間で食い違っています。どれが正しいか確かめてください");
  }

  @Test
  void everyFormatMustCarryWhatTheScenarioWantsAgreed() {
    Map<String, String> without = good();
    without.remove("name");

    assertThat(reasons(checker.check(List.of(csv(good()), pdf(without)))))
        .extracting(Reason::text)
        .containsExactly("『請求者氏名』は、すべてのファイルで同じであることを確かめる項目ですが、申請書.pdf にありません");
  }

  @Test
  void theSameFormatTwiceWithTheSameContentIsOne() {
    Verdict verdict =
        checker.check(
            List.of(csv("a.csv", 2, good()), csv("b.csv", 2, goodBut("birth", "S60.5.1"))));

    assertThat(verdict).isInstanceOf(Verdict.Post.class);
    assertThat(verdict.application().findings())
        .extracting(Finding::message)
        .containsExactly("同じ内容が二度届いています（a.csv の1件目 と b.csv の1件目）。一つの申請として扱います");
  }

  @Test
  void theSameFormatTwiceWithAnotherContentIsHeld() {
    Application one = csv("a.csv", 2, good());
    Application other = csv("b.csv", 2, goodBut("phone", "03-1234-0000"));

    List<Reason> reasons = reasons(checker.check(List.of(one, other)));

    assertThat(reasons).extracting(Reason::code).containsExactly("same-key-differs");
    assertThat(reasons.getFirst().text())
        .isEqualTo("同じ受付の申請が二度届き、内容が違います（a.csv の1件目 と b.csv の1件目）。どちらを登録するか決めてください");
    assertThat(reasons.getFirst().shown())
        .extracting(Shown::raw)
        .containsExactly("03-1234-5678", "03-1234-0000");
  }

  private static String blank(String cell) {
    return cell.equals("-") ? "" : cell;
  }
}
