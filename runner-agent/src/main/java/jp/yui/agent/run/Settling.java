package jp.yui.agent.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.screen.Action;
import jp.yui.agent.screen.FindResult;
import jp.yui.agent.screen.Gate;
import jp.yui.agent.screen.Outcome;
import jp.yui.agent.screen.ScreenProblem;
import jp.yui.agent.screen.ScreenProblem.What;
import jp.yui.agent.screen.StopBeforeSubmit;

/**
 * Finds out what became of a submit whose answer was lost, by the product's proof query.
 *
 * <p>"Absent" is believed only once the core system has had its settling time: a commit may come
 * late. Anything but one exact find or a sure absence is left to a person.
 */
final class Settling {
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Duration settle;
  private final Clock clock;

  /**
   * @param settle the product's, from the moment when nothing of ours can submit any more
   */
  Settling(Duration settle, Clock clock) {
    this.settle = settle;
    this.clock = clock;
  }

  /** What the core system says. */
  sealed interface Answer {
    record There(Optional<String> receipt) implements Answer {}

    record NotThere() implements Answer {}

    record Unclear(String why) implements Answer {}

    /**
     * The system does not answer.
     *
     * @param again whether asking again in a moment may help; a refused sign-in must not be
     *     repeated
     */
    record Silent(String why, boolean again) implements Answer {}
  }

  /**
   * Asks until the answer is sure. The desk's browser is no longer at the submitting page: every
   * query opens its own.
   */
  Answer ask(Desk desk, List<Action> query) throws InterruptedException {
    if (query.isEmpty()) {
      return new Answer.Unclear(Runs.TEXTS.say("unknown.no-query"));
    }
    Instant settled = clock.instant().plus(settle);
    Instant patience = settled.plus(PATIENCE);
    while (true) {
      Answer answer = once(desk, query);
      boolean asksAgain =
          switch (answer) {
            case Answer.There there -> false;
            case Answer.Unclear unclear -> false;
            case Answer.NotThere gone -> clock.instant().isBefore(settled);
            case Answer.Silent silent -> silent.again() && clock.instant().isBefore(patience);
          };
      if (!asksAgain) {
        return answer;
      }
      Thread.sleep(PAUSE);
    }
  }

  /** Asks once, whatever the answer. */
  static Answer once(Desk desk, List<Action> query) {
    try {
      Outcome outcome = desk.perform(query, Gate.CLOSED);
      return switch (outcome.find().orElse(new FindResult.Unclear(""))) {
        case FindResult.Found found ->
            new Answer.There(
                Optional.ofNullable(found.read().get("receipt")).filter(r -> !r.isBlank()));
        case FindResult.Absent absent -> new Answer.NotThere();
        case FindResult.Unclear unclear ->
            new Answer.Unclear(Runs.TEXTS.say("unknown.unclear", unclear.reason()));
      };
    } catch (SignInFailed failed) {
      return new Answer.Silent(String.valueOf(failed.getMessage()), failed.passing());
    } catch (ScreenProblem problem) {
      return switch (problem.what()) {
        case What.SessionLost s -> silent(problem);
        case What.Unreachable s -> silent(problem);
        case What.ServerError s -> silent(problem);
        case What.Timeout s -> silent(problem);
        case What.BrowserGone s -> silent(problem);
        case What.WindowGone s -> silent(problem);
        default ->
            new Answer.Unclear(
                Runs.TEXTS.say("unknown.unclear", String.valueOf(problem.getMessage())));
      };
    } catch (StopBeforeSubmit impossible) {
      throw new IllegalStateException("A proof query has no submit", impossible);
    }
  }

  private static Answer silent(ScreenProblem problem) {
    return new Answer.Silent(String.valueOf(problem.getMessage()), true);
  }
}
