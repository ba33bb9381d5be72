package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twins are told apart by the part of the screen they stand in. */
class SectionsTest extends BrowserTest {

  @BeforeEach
  void open() throws Exception {
    perform(Do.open("/sections.html"));
  }

  @ParameterizedTest
  @CsvSource({
    "請求者, 氏名, f1",
    "配偶者, 氏名, f2",
    "児童1, 氏名, c1",
    "児童２, 氏名, c2",
    "保護者, 氏名, g1",
    "同居者, 氏名, g2",
    "口座, 名義, t1",
    "連絡先, 名義, t2"
  })
  void fillsWithinTheSection(String section, String label, String id) throws Exception {
    perform(section(section, fill(label, "山田")));
    assertThat(
            browser.script(
                "return [...document.querySelectorAll('input')].filter(i => i.value).map(i => i.id).join()"))
        .isEqualTo(id);
  }

  @Test
  void pressesWithinTheSection() throws Exception {
    perform(section("同居者", press("追加")), shown("同居者"));
    assertThat(browser.script("return out.textContent")).isEqualTo("同居者");
  }

  @Test
  void fillsAndPressesInTheRowOfTheseCells() throws Exception {
    perform(row("世帯", "続柄", "妻", fill("氏名", "花子"), press("選択")));
    assertThat(browser.script("return r1.value + r2.value + out.textContent")).isEqualTo("花子妻");
  }

  @Test
  void aRowThatIsNotThereIsAnError() {
    assertThat(problem(row("世帯", "続柄", "子", fill("氏名", "花子"))))
        .hasMessageContaining("画面「区画のいろいろ」（/sections.html）に行「世帯」が見つかりません。");
  }

  @Test
  void twinSectionsAreAnError() {
    assertThat(problem(section("双子の区画", fill("甲", "x")))).hasMessageContaining("区画「双子の区画」が2個あり");
  }

  @Test
  void aSectionThatIsNotThereIsToldWithTheHeadings() {
    assertThat(problem(section("児童3", fill("氏名", "x"))))
        .hasMessageContaining("区画「児童3」が見つかりません")
        .hasMessageContaining("「児童1」「児童2」");
  }

  @Test
  void worksInADialogOfThePage() throws Exception {
    perform(press("開く"), section("請求者", dialog("児童の入力", fill("氏名", "一郎"), press("閉じる"))));
    assertThat(browser.script("return d1.value + f1.value")).isEqualTo("一郎");
  }

  @Test
  void aButtonUnderSomethingElseIsNotPressed() throws Exception {
    browser.script(
        "document.body.insertAdjacentHTML('beforeend', '<div style=\"position:fixed;inset:0\">処理中</div>')");
    assertThat(problem(section("保護者", press("追加"))))
        .hasMessage("画面「区画のいろいろ」（/sections.html）の「追加」の上に別のものが重なっていて、押せません。");
  }
}
