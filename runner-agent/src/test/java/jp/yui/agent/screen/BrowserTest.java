package jp.yui.agent.screen;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.yui.agent.screen.browser.BrowserFinder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One real browser and one server of pages for a class of tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
  /** Where a step is to fail, nobody waits as long as for one that is to succeed. */
  static final Duration BRIEFLY = Duration.ofMillis(1500);

  PageServer server;
  Browser browser;
  @TempDir static Path home;

  @BeforeAll
  void start() throws Exception {
    server = new PageServer();
    browser = Browser.start(settings());
  }

  BrowserSettings settings() throws Exception {
    return BrowserSettings.of(
        BrowserFinder.find(), true, server.base(), Set.of(server.host()), home);
  }

  @AfterAll
  void end() throws IOException {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  Outcome perform(Action... actions) throws Exception {
    return perform(ScreenMap.EMPTY, actions);
  }

  Outcome perform(ScreenMap map, Action... actions) throws Exception {
    return browser.perform(List.of(actions), map, Gate.CLOSED);
  }

  ScreenProblem problem(Action... actions) {
    return problem(ScreenMap.EMPTY, Gate.CLOSED, actions);
  }

  ScreenProblem problem(ScreenMap map, Gate gate, Action... actions) {
    return catchThrowableOfType(
        ScreenProblem.class,
        () -> browser.withPatience(BRIEFLY).perform(List.of(actions), map, gate));
  }

  /** A gate that writes down what it was told. */
  static final class Told implements Gate {
    final List<String> told = new ArrayList<>();

    @Override
    public void beforeSubmit() {
      told.add("before");
    }

    @Override
    public void submitted() {
      told.add("submitted");
    }
  }
}
