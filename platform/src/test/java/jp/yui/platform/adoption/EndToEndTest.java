package jp.yui.platform.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Towns;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.identity.Role;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One town publishes, two review, a fourth person's town imports, adapts, approves and assigns;
 * then a new version comes from upstream and meets what was adapted.
 */
@PlatformTest
class EndToEndTest {
  private static final String SCENARIO = "/scenarios/jido-teate/nintei-seikyu";

  @Autowired private Towns towns;
  @LocalServerPort private int port;
  private Eyes eyes;

  @Test
  void aScenarioGoesFromTownToTownAndItsNextVersionFollows() throws Exception {
    towns.account("author", Towns.YUINO, Role.PUBLISHER);
    towns.account("orita", Towns.ORITA, Role.REVIEWER);
    towns.account("kawabe", Towns.KAWABE, Role.REVIEWER);
    towns.account("staff", Towns.ORITA, Role.STAFF);
    towns.account("chief", Towns.ORITA, Role.MUNICIPALITY_ADMIN);
    try (Eyes opened = new Eyes(port)) {
      eyes = opened;
      published("1.0.0", SharedScenario.zip(SharedScenario.files()));
      imported();
      adapted();
      approved("版 1.0.0");
      assigned();
      published(
          "1.1.0",
          SharedScenario.zip(
              SharedScenario.files(
                  "1.1.0",
                  "received-on <= today",
                  "received-on < today",
                  "      職業: =occupation\n",
                  "      職業: =occupation\n      備考2: =remarks\n")));
      merged();
      approved("版 1.1.0");
      eyes.look(SCENARIO, "scenario-used");
      assertThat(text()).contains("1 団体が使っています", "織田町", "よく変えられているところ");
      eyes.look("/deviation", "deviation");
      eyes.look("/imports", "imports");
      assertThat(text()).contains("児童手当 認定請求の登録", "版 1.1.0");
    }
  }

  private void published(String version, byte[] zip) throws IOException {
    as("author");
    eyes.look("/publish", "publish");
    eyes.browser()
        .findElement(By.name("zip"))
        .sendKeys(Files.write(Eyes.PICTURES.resolve("s.zip"), zip).toAbsolutePath().toString());
    eyes.press();
    assertThat(text()).contains("版 " + version + " を載せました");
    eyes.browser().findElement(By.linkText("版 " + version)).click();
    String review = eyes.browser().getCurrentUrl().replaceAll("^http://[^/]+", "");
    for (String reviewer : new String[] {"orita", "kawabe"}) {
      as(reviewer);
      eyes.look(review, "review-" + version);
      choose("verdict", "APPROVED");
      eyes.press("section[aria-labelledby=judge] button");
      assertThat(text()).contains("受け付けました");
    }
    as("author");
    eyes.look(review, "release-" + version);
    choose("state", "RELEASED");
    eyes.press("section[aria-labelledby=turn] button");
    assertThat(text()).contains("公開済み");
  }

  private void imported() throws IOException {
    as("staff");
    eyes.look("/imports", "imports-none");
    eyes.look(SCENARIO, "scenario-released");
    eyes.browser().findElement(By.cssSelector("#product option[value=renshu-hyojun]")).click();
    eyes.press("#take button");
    eyes.look("", "import-new");
    assertThat(text()).contains("つぎにすること", "システムのURL");
  }

  private void adapted() throws IOException {
    follow("設定を入れる");
    eyes.type("setting.base-url", "http://kikan.example:8080");
    eyes.press();
    eyes.look("", "settings-problems");
    assertThat(text()).contains("直してください");
    eyes.type("hosts", "kikan.example:8080");
    eyes.press();
    follow("自分の団体に合わせる");
    eyes.look("", "changes");
    eyes.browser().findElement(By.name("check.0")).click();
    eyes.type("added.0.that", "has(buildin)");
    eyes.type("added.0.else", "方書がありません");
    eyes.browser()
        .findElement(By.xpath("//label[.='方書']/following-sibling::input"))
        .sendKeys("建物名");
    eyes.press();
    eyes.look("", "changes-problems");
    eyes.type("added.0.that", "has(building)");
    eyes.press();
    eyes.look("", "import-draft");
    assertThat(text()).contains("確認「申請日が先の日付です」", "建物名", "方書がありません");
    eyes.press("#submit");
    eyes.look("", "import-waiting-maker");
    assertThat(text()).contains("作った人とは別の人が承認します");
  }

  private void approved(String version) throws IOException {
    String address = eyes.browser().getCurrentUrl().replaceAll("^http://[^/]+", "");
    as("chief");
    eyes.look(address, "import-waiting");
    eyes.press("#approve");
    assertThat(text()).contains("受け付けました", version);
  }

  private void assigned() throws IOException {
    eyes.look("/agents", "agents");
    eyes.press();
    eyes.look("", "agents-problems");
    eyes.type("name", "子育て支援課 1 号機");
    eyes.press();
    as("staff");
    eyes.look("/imports", "imports");
    follow("児童手当 認定請求の登録");
    eyes.browser().findElement(By.name("agent")).click();
    eyes.press("#assign");
    eyes.look("", "import-used");
    assertThat(eyes.browser().findElement(By.name("agent")).isSelected()).isTrue();
  }

  private void merged() throws IOException {
    as("staff");
    eyes.look("/imports", "imports-update");
    assertThat(text()).contains("新しい版 1.1.0 が出ました");
    follow("児童手当 認定請求の登録");
    eyes.browser().findElement(By.cssSelector("a.button")).click();
    eyes.press();
    eyes.look("", "update-problems");
    assertThat(text()).contains("決めること（1 か所）", "received-on < today でなければ保留", "確かめない", "建物名");
    choose("choice.0", "ours");
    eyes.press();
    eyes.look("", "import-updated");
    assertThat(text()).contains("版 1.0.0 から版 1.1.0 で変わるところ", "確認「申請日が先の日付です」");
    eyes.press("#submit");
  }

  private void as(String name) {
    eyes.signIn(name, Towns.PASSWORD);
  }

  private void choose(String name, String value) {
    eyes.browser()
        .findElement(By.cssSelector("[name='" + name + "'][value=" + value + "]"))
        .click();
  }

  private void follow(String link) {
    eyes.browser().findElement(By.linkText(link)).click();
  }

  private String text() {
    return eyes.browser().findElement(By.tagName("main")).getText();
  }
}
