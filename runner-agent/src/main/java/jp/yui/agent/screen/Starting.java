package jp.yui.agent.screen;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.agent.screen.line.WayOut;
import jp.yui.scenario.problem.Position;

/** Tells why a browser did not start, from what its driver said. */
final class Starting {
  /** As chromedriver and msedgedriver say it; only the major numbers must be the same. */
  private static final Pattern VERSIONS =
      Pattern.compile(
          "only supports \\S+(?: \\S+)? version (\\d+).*?[Cc]urrent browser version is (\\d+)",
          Pattern.DOTALL);

  private Starting() {}

  /** Something stronger than the agent, such as a policy, sends the browser another way. */
  static ScreenProblem astray() {
    return problem(WayOut.SIGN);
  }

  static ScreenProblem problem(String said) {
    Matcher versions = VERSIONS.matcher(said);
    List<String> both = versions.find() ? List.of(versions.group(2), versions.group(1)) : List.of();
    String detail = said.lines().findFirst().orElse("");
    return new ScreenProblem(
        new ScreenProblem.What.CannotStart(detail, both), Position.of(""), ScreenFacts.NONE);
  }
}
