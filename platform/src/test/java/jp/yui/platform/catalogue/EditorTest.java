package jp.yui.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.identity.Role;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A scenario is written on the site: saved, checked at its lines, filed as a zip would be. */
@PlatformTest
class EditorTest {
  private static final String EDIT = "/publish/edit";

  @Autowired private Towns towns;
  @Autowired private Versions versions;
  @LocalServerPort private int port;

  @Test
  void aScenarioIsWrittenCheckedAndFiledWithoutAScript() throws Exception {
    Site site = towns.person("pub", Towns.YUINO, Role.PUBLISHER);
    assertThat(site.get(EDIT).body()).contains("書きかけのシナリオは、まだありません");
    assertThat(site.send(EDIT, EDIT + "/new", Map.of()).body()).contains("yui: 1", "LICENSE");

    String wrong = SharedScenario.main().replace("key: receipt-no", "key: receipt-nr");
    assertThat(
            site.send(
                    EDIT, EDIT, Map.of("file", "scenario.yaml", "content", wrong, "then", "check"))
                .body())
        .contains("<li value=\"14\"><code>key: receipt-nr</code>", "という項目はありません")
        .contains("<li value=\"12\">")
        .contains("載せていません");
    assertThat(site.get(EDIT).body()).as("kept").contains("key: receipt-nr");

    assertThat(add(site, "forms/../x.yaml")).contains("その名前は使えません", "value=\"forms/../x.yaml\"");
    for (Map.Entry<String, byte[]> file : SharedScenario.files().entrySet()) {
      add(site, file.getKey());
      site.sendFile(EDIT, EDIT + "?then=upload&file=" + file.getKey(), "upload", file.getValue());
    }
    assertThat(site.get(EDIT + "?file=forms/pittari-csv.yaml").body()).contains("reads: csv");
    assertThat(site.get(EDIT + "?check=true").body()).contains("間違いはありません。載せられます");
    assertThat(
            site.sendFile(
                    EDIT,
                    EDIT + "?then=upload&file=LICENSE",
                    "upload",
                    "許諾".getBytes(java.nio.charset.Charset.forName("windows-31j")))
                .body())
        .contains("UTF-8 の文字として読めません");

    Site other = towns.person("other", Towns.YUINO, Role.PUBLISHER);
    assertThat(other.get(EDIT).body()).as("not another's").contains("まだありません");

    assertThat(
            site.send(
                    EDIT,
                    EDIT,
                    Map.of(
                        "file",
                        "CHANGELOG.md",
                        "content",
                        "## 1.0.0\r\n- 画面で書いた版\r\n",
                        "then",
                        "file"))
                .body())
        .contains("版 1.0.0 を載せました", "画面で書いた版");
    assertThat(site.get(EDIT).body()).contains("まだありません", "jido-teate/nintei-seikyu");
    Version filed = versions.of("jido-teate/nintei-seikyu").getFirst();
    assertThat(versions.file(filed.id(), "CHANGELOG.md")).contains("## 1.0.0\n- 画面で書いた版\n");

    String from =
        site.send(EDIT, EDIT + "/from", Map.of("scenario", "jido-teate/nintei-seikyu")).body();
    assertThat(from).contains("version: 1.0.0");
    assertThat(site.get(EDIT + "?check=true").body()).contains("もう載っています");
    assertThat(site.send(EDIT, EDIT + "/end", Map.of()).body()).contains("まだありません");
  }

  @Test
  void aZipBeginsADraftAndAStrangersScenarioDoesNot() throws Exception {
    Site site = towns.person("zip", Towns.ORITA, Role.PUBLISHER);
    assertThat(site.sendFile(EDIT, EDIT + "/zip", "zip", new byte[] {1}).body())
        .contains("zip ではありません");
    assertThat(site.sendFile(EDIT, EDIT + "/zip", "zip", SharedScenario.broken()).body())
        .contains("<li value=\"14\"><code>key: receipt-nr</code>");
    assertThat(site.send(EDIT, EDIT + "/from", Map.of("scenario", "nai/nai")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void withAScriptLinesHaveNumbersAndKeysAreProposed() throws Exception {
    towns.account("eyes", Towns.KAWABE, Role.PUBLISHER);
    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn("eyes", Towns.PASSWORD);
      eyes.look(EDIT, "draft-none");
      eyes.press();
      eyes.look("", "draft");
      WebElement area = eyes.browser().findElement(By.id("content"));
      area.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "eff");
      WebElement first =
          new WebDriverWait(eyes.browser(), java.time.Duration.ofSeconds(10))
              .until(ExpectedConditions.visibilityOfElementLocated(By.id("completion-0")));
      assertThat(first.getText()).contains("effort", "手間");
      eyes.look("", "draft-completion");
      // To look took the focus away, and with it the list.
      area.sendKeys(Keys.chord(Keys.CONTROL, Keys.SPACE));
      area.sendKeys(Keys.ENTER, "{ b");
      assertThat(eyes.browser().findElement(By.id("completion-0")).getText()).contains("by-hand");
      area.sendKeys(Keys.ENTER, "PT5M }\n");
      assertThat(area.getAttribute("value")).endsWith("effort: { by-hand: PT5M }\n");
      area.sendKeys("checks:\n  - th");
      assertThat(eyes.browser().findElement(By.cssSelector("#completion")).getText())
          .contains("that", "then");
      area.sendKeys(Keys.ESCAPE, "x: 1\n");
      eyes.press("button[value=check]");
      eyes.look("", "draft-problems");
      assertThat(eyes.browser().findElement(By.cssSelector(".numbers .wrong")).getText())
          .contains("▶15");
      eyes.browser().findElement(By.cssSelector("[data-line]")).click();
      assertThat(eyes.browser().findElement(By.cssSelector(".said")).getText()).contains("thx");
    }
  }

  private static String add(Site site, String path) throws Exception {
    return site.send(EDIT, EDIT, Map.of("file", "scenario.yaml", "then", "add", "path", path))
        .body();
  }
}
