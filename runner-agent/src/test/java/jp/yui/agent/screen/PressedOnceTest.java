package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.yui.agent.screen.ScreenProblem.What;
import jp.yui.agent.screen.browser.BrowserFinder;
import jp.yui.agent.screen.browser.StartedDriver;
import jp.yui.agent.screen.line.WayOut;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.UnhandledAlertException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.interactions.Sequence;

/** What the driver fails to tell of a press never leads to a second one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PressedOnceTest {
  @TempDir static Path home;
  private PageServer server;
  private WayOut way;
  private StartedDriver started;
  private Failing driver;
  private Page page;

  /** Carries out what it is told to, and then says that it could not. */
  private static final class Failing extends YuiDriver {
    @Nullable WebDriverException after;

    Failing(StartedDriver started, BrowserSettings settings, WayOut way) {
      super(
          started.address(),
          Capabilities.of(settings, started.profile(), way.port()),
          Duration.ofSeconds(90),
          settings.browser().kind());
    }

    private void fail() {
      WebDriverException e = after;
      after = null;
      if (e != null) {
        throw e;
      }
    }

    @Override
    public @Nullable Object executeScript(String script, @Nullable Object... arguments) {
      Object answer = super.executeScript(script, arguments);
      if (script.equals(PageScript.PRESS)) {
        fail();
      }
      return answer;
    }

    @Override
    public void perform(Collection<Sequence> actions) {
      super.perform(actions);
      fail();
    }
  }

  @BeforeAll
  void start() throws Exception {
    server = new PageServer();
    BrowserSettings settings =
        BrowserSettings.of(BrowserFinder.find(), true, server.base(), Set.of(server.host()), home)
            .withPatience(BrowserTest.BRIEFLY);
    way = WayOut.to(settings.hosts());
    started = StartedDriver.start(settings.browser(), home);
    driver = new Failing(started, settings, way);
    started.browserStarted();
    page = new Page(driver, settings, way);
  }

  @BeforeEach
  void open() throws Exception {
    driver.after = null;
    perform(Gate.CLOSED, Do.open("/once.html"));
  }

  @AfterAll
  void end() throws Exception {
    way.close();
    page.quit();
    started.close();
    server.close();
  }

  private Outcome perform(Gate gate, Action... actions) throws Exception {
    return new Performer(page, ScreenMap.EMPTY, gate).perform(List.of(actions));
  }

  private @Nullable Object out() {
    return driver.executeScript("return pressed.textContent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown error: cannot determine loading status\nfrom target frame detached",
        "aborted by navigation"
      })
  void aPressThatLedAwayIsOnePress(String said) throws Exception {
    BrowserTest.Told gate = new BrowserTest.Told();
    driver.after = new WebDriverException(said);
    perform(gate, submit("登録"), shown("1回"));
    assertThat(out()).isEqualTo("1回");
    assertThat(gate.told).containsExactly("before", "submitted");
  }

  @Test
  void aPressWhoseDialogIsGoneAgainIsOnePress() throws Exception {
    driver.after = new UnhandledAlertException("unexpected alert open");
    perform(new BrowserTest.Told(), submit("登録"), shown("1回"));
    assertThat(out()).isEqualTo("1回");
  }

  @Test
  void aDialogThatCutThePressShortIsStillDeclinedAndTold() {
    BrowserTest.Told gate = new BrowserTest.Told();
    driver.after = new UnhandledAlertException("unexpected alert open");
    ScreenProblem problem =
        catchThrowableOfType(
            ScreenProblem.class, () -> perform(gate, submit("尋ねる"), shown("来ない文")));
    assertThat(problem.what()).isEqualTo(new What.UnexpectedDialog("よろしいですか", true));
    assertThat(gate.told).containsExactly("before", "submitted");
    assertThat(out()).isEqualTo("やめた");
  }

  @Test
  void aPressThatNobodyKnowsOfEndsTheStep() {
    BrowserTest.Told gate = new BrowserTest.Told();
    driver.after = new WebDriverException("no answer");
    assertThat(catchThrowableOfType(ScreenProblem.class, () -> perform(gate, submit("登録"))))
        .isNotNull();
    assertThat(out()).isEqualTo("1回");
    assertThat(gate.told).containsExactly("before");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aborted by navigation", "unexpected alert open"})
  void keysAreTypedOnce(String said) throws Exception {
    driver.after =
        said.contains("alert") ? new UnhandledAlertException(said) : new WebDriverException(said);
    perform(Gate.CLOSED, keys("F12"), shown("1回"));
    assertThat(out()).isEqualTo("1回");
  }
}
