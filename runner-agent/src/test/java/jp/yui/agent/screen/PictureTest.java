package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures show what may be seen, and the page is as before. */
class PictureTest extends BrowserTest {

  @BeforeEach
  void open() throws Exception {
    perform(
        Do.open("/personal.html"),
        personal("氏名", "山田太郎"),
        personal("頑固", "山田次郎"),
        fill("備考", "公開"));
  }

  @Test
  void coversFieldsThatWereGivenPersonalTexts() throws Exception {
    Picture picture = Picture.of(browser.picture(new MaskPlan(List.of(), Set.of(), true)));
    assertThat(picture.covered(0, 100, 300, 30)).isTrue();
    assertThat(picture.covered(0, 150, 300, 30)).isFalse();
  }

  @Test
  void alwaysCoversPasswords() throws Exception {
    Picture picture = Picture.of(browser.picture(MaskPlan.NOTHING));
    assertThat(picture.covered(0, 200, 300, 30)).isTrue();
    assertThat(picture.covered(0, 100, 300, 30)).isFalse();
  }

  @Test
  void coversEveryPlaceThatShowsAPersonalText() throws Exception {
    Picture picture = Picture.of(browser.picture(MaskPlan.personal(Set.of("山田太郎", "山田次郎"))));
    assertThat(picture.blackAt(60, 310)).isTrue();
    assertThat(picture.covered(400, 100, 300, 38)).isTrue();
    assertThat(picture.covered(0, 350, 300, 30)).isFalse();
  }

  @Test
  void coversASingleLetterWhereItStandsAloneOrAfterItsCode() throws Exception {
    browser.script(
        """
        document.body.innerHTML = ['1:男', '男女別', '女'].map((t, i) =>
          `<p style="position:absolute; left:10px; top:${20 + i * 60}px; width:200px; height:30px; margin:0">${t}</p>`
        ).join('')""");
    Picture picture = Picture.of(browser.picture(MaskPlan.personal(Set.of("男"))));
    assertThat(picture.covered(10, 20, 200, 30)).isTrue();
    assertThat(picture.covered(10, 80, 200, 30)).isFalse();
    assertThat(picture.covered(10, 140, 200, 30)).isFalse();
  }

  @Test
  void aFieldThatInsistsOnItsOwnLookIsNotShownAtAll() throws Exception {
    Picture picture = Picture.of(browser.picture(new MaskPlan(List.of(), Set.of(), true)));
    assertThat(picture.blank(0, 250, 300, 30)).isTrue();
  }

  @Test
  void coversFieldsByLabel() throws Exception {
    Picture picture = Picture.of(browser.picture(new MaskPlan(List.of("備考"), Set.of(), false)));
    assertThat(picture.covered(0, 150, 300, 30)).isTrue();
    assertThat(picture.covered(0, 100, 300, 30)).isFalse();
  }

  @Test
  void leavesNoTraceInThePage() throws Exception {
    Object before =
        browser.script(
            "return document.documentElement.outerHTML + getComputedStyle(document.getElementById('name')).cssText");
    browser.script(
        "window.changes = 0; new MutationObserver(() => window.changes++).observe(document, {subtree: true, childList: true, attributes: true, characterData: true})");
    browser.picture(MaskPlan.personal(Set.of("山田太郎")));
    assertThat(
            browser.script(
                "return document.documentElement.outerHTML + getComputedStyle(document.getElementById('name')).cssText"))
        .isEqualTo(before);
    assertThat(browser.script("return window.changes + document.getAnimations().length"))
        .isEqualTo(0L);
  }

  @Test
  void showsThePageBelowTheWindowToo() throws Exception {
    browser.script("document.body.style.height = '2500px'");
    assertThat(Picture.of(browser.picture(MaskPlan.NOTHING)).image().getHeight())
        .isGreaterThanOrEqualTo(2500);
  }

  @Test
  void coversBelowTheWindowToo() throws Exception {
    browser.script("document.body.style.height = '2500px'");
    browser.script("document.getElementById('name').style.top = '2400px'");
    Picture picture = Picture.of(browser.picture(new MaskPlan(List.of(), Set.of(), true)));
    assertThat(picture.covered(0, 2400, 300, 30)).isTrue();
    assertThat(picture.covered(0, 150, 300, 30)).isFalse();
  }

  @Test
  void cutsAPageThatIsTooHigh() throws Exception {
    browser.script("document.body.style.height = '9000px'");
    Picture picture = Picture.of(browser.picture(MaskPlan.NOTHING));
    assertThat(picture.image().getHeight()).isBetween(7900, 8000);
    assertThat(picture.covered(0, 200, 300, 30)).isTrue();
  }
}
