package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.yui.agent.screen.ScreenProblem.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file handed over is still there at the press, or nothing is pressed. */
class UploadTest extends BrowserTest {
  private static final String NAME = "申請書_髙橋.pdf";

  private Action upload;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve(NAME), "x");
    upload = new Action.Upload(Text.of("添付書類"), List.of(file), AT);
    perform(Do.open("/autopost.html"));
  }

  @Test
  void isGivenAgainToAPageThatWasLoadedAnew() throws Exception {
    perform(upload, choose("区分", "乙"), press("登録"), shown("登録: " + NAME + " 2"));
  }

  @Test
  void isGivenAgainWhereAFillLoadedThePageAnew() throws Exception {
    perform(upload, fill("区分", "甲"), press("登録"), shown("登録: " + NAME + " 1"));
  }

  @Test
  void aFieldThatShowsItNoMoreStopsThePress() {
    ScreenProblem problem = problem(upload, press("消す"), press("登録"));
    assertThat(problem.what()).isEqualTo(new What.ValueChanged("添付書類", NAME, ""));
    assertThat(browser.script("return pressed.textContent")).isEqualTo("");
  }

  @Test
  void aFieldThatIsEmptiedIntoAListIsLetGo() throws Exception {
    perform(upload, press("追加"), shown("一覧: " + NAME), press("登録"), shown("登録: なし"));
  }
}
