package jp.yui.agent.screen;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import jp.yui.agent.screen.browser.StartedDriver;
import jp.yui.agent.screen.line.WayOut;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;

/** One browser with one session. Not for several threads at a time. */
public final class Browser implements AutoCloseable {
  /** Asks for nothing that there is, and does not mind that it does not get it. */
  private static final String TRY =
      "return fetch('http://" + WayOut.SIGN + "/', { mode: 'no-cors' }).then(() => 0, () => 0)";

  private final StartedDriver started;
  private final WayOut way;
  private final Page page;

  private Browser(StartedDriver started, WayOut way, Page page) {
    this.started = started;
    this.way = way;
    this.page = page;
  }

  /**
   * Starts driver and browser, recorded in the agent's home before use.
   *
   * @throws ScreenProblem {@link ScreenProblem.What.CannotStart}
   */
  public static Browser start(BrowserSettings settings) throws ScreenProblem {
    StartedDriver started;
    WayOut way;
    try {
      way = WayOut.to(settings.hosts());
      started = start(settings, way);
    } catch (IOException e) {
      throw Starting.problem(String.valueOf(e.getMessage()));
    }
    try {
      YuiDriver driver =
          new YuiDriver(
              started.address(),
              Capabilities.of(settings, started.profile(), way.port()),
              settings.load().plusSeconds(30),
              settings.browser().kind());
      started.browserStarted();
      driver.get("data:,");
      driver.executeScript(TRY);
      if (!way.taken()) {
        close(way, started);
        throw Starting.astray();
      }
      return new Browser(started, way, new Page(driver, settings, way));
    } catch (WebDriverException e) {
      close(way, started);
      throw Starting.problem(String.valueOf(e.getRawMessage()));
    } catch (IOException e) {
      close(way, started);
      throw Starting.problem(String.valueOf(e.getMessage()));
    }
  }

  private static StartedDriver start(BrowserSettings settings, WayOut way) throws IOException {
    try {
      return StartedDriver.start(settings.browser(), settings.home());
    } catch (IOException e) {
      way.close();
      throw e;
    }
  }

  /**
   * Does the actions one after another.
   *
   * @return what was read, and the answer of the proof query where one was among them
   * @throws ScreenProblem the first that could not be done; whether the submit was sent, the gate
   *     knows
   * @throws StopBeforeSubmit as thrown by the gate
   */
  public Outcome perform(List<Action> actions, ScreenMap map, Gate gate)
      throws ScreenProblem, StopBeforeSubmit {
    return new Performer(page, map, gate).perform(actions);
  }

  /** The current window as PNG, covered by the plan before it is taken. */
  public byte[] picture(MaskPlan plan) throws ScreenProblem {
    return new Camera(page).picture(plan);
  }

  /** The same browser, for steps that wait longer or less long. */
  public Browser withPatience(Duration patience) {
    return new Browser(started, way, page.withPatience(patience));
  }

  /** For this room's tests only. */
  @Nullable Object script(String source) {
    return page.driver().executeScript(source);
  }

  /** Ends browser and driver and removes what they left on disk; first of all their way out. */
  @Override
  public void close() throws IOException {
    try {
      way.close();
    } finally {
      page.quit();
      started.close();
    }
  }

  private static void close(WayOut way, StartedDriver started) {
    try (started;
        way) {
      // both, whatever one of them says
    } catch (IOException e) {
      // the recorded processes are ended at the next start
    }
  }
}
