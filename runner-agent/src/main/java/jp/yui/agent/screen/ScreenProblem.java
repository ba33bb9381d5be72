package jp.yui.agent.screen;

import java.util.List;
import java.util.Optional;
import jp.yui.scenario.problem.Position;

/**
 * A step could not be done. The message is Japanese and for a clerk: what, on which screen, why,
 * what was there instead and what to do. It shows no secret and no personal value.
 */
public final class ScreenProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient What what;
  private final transient Position at;
  private final transient ScreenFacts screen;

  ScreenProblem(What what, Position at, ScreenFacts screen) {
    super(Sentences.of(what, screen));
    this.what = what;
    this.at = at;
    this.screen = screen;
  }

  /** The sentence for the clerk. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  public What what() {
    return what;
  }

  /** The step in the scenario. */
  public Position at() {
    return at;
  }

  public ScreenFacts screen() {
    return screen;
  }

  /** What a name was looked for as. */
  public enum Part {
    FIELD,
    OPTION,
    BUTTON,
    LINK,
    SECTION,
    DIALOG,
    TABLE,
    COLUMN,
    ROW,
    FRAME,
    WINDOW,
    VALUE
  }

  /** The closed family of what goes wrong on a screen. */
  public sealed interface What {

    /**
     * Nothing on the screen has that name.
     *
     * @param name empty where it would show a personal value
     * @param near what was there instead, the most alike first
     */
    record NoSuchElement(Part part, String name, List<String> near) implements What {}

    /** Several have that name, and none is picked. */
    record SeveralFit(Part part, String name, int count) implements What {}

    /** Buttons and links have that name, and the scenario does not say which kind it means. */
    record ButtonOrLink(String name) implements What {}

    /**
     * The field shows something else than was given. The two values are for the record of the run
     * only; they are no part of the message.
     */
    record ValueChanged(String label, String typed, String shown) implements What {
      @Override
      public String toString() {
        return "ValueChanged[" + label + "]";
      }
    }

    /** The field is longer, in characters as browsers count, than the screen lets a person type. */
    record TooLong(String label, int length, int most) implements What {}

    /** The field or button stays disabled or read-only. */
    record NotUsable(Part part, String name, boolean readOnly) implements What {}

    /** Something lies over the button. */
    record Covered(String label) implements What {}

    /** Such a value cannot be typed into such a field. */
    record CannotType(String label, Optional<String> reason) implements What {}

    /** The page put up a dialog that the scenario does not declare; it was declined. */
    record UnexpectedDialog(String text, boolean afterSubmit) implements What {}

    /** The declared dialog did not come. */
    record NoDialog(String text) implements What {}

    /** What was waited for was not seen; a heading may stand there as plain text. */
    record NotSeen(String expected, boolean plainly) implements What {}

    /** A page of an application was seen, but beside that label stands another value. */
    record OtherShown(String label) implements What {}

    /** The system has signed the operator out. */
    record SessionLost() implements What {}

    /** The system does not answer. */
    record Unreachable(String host) implements What {}

    /** The system answered with an error of its own. */
    record ServerError(int status) implements What {}

    /** The browser or its driver has ended. */
    record BrowserGone(String detail) implements What {}

    /**
     * The browser does not start.
     *
     * @param versions of browser and driver, where they do not fit; otherwise empty
     */
    record CannotStart(String detail, List<String> versions) implements What {}

    /** The window the steps were in has closed. */
    record WindowGone() implements What {}

    /** The page did not load in time. */
    record Timeout(long seconds) implements What {}

    /** The page led to a host that this municipality does not allow. */
    record NotAllowedHost(String host) implements What {}

    /** The gate was closed: a submit where none may be. */
    record Refused(String reason) implements What {}
  }
}
