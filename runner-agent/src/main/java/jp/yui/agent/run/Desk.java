package jp.yui.agent.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.screen.Action;
import jp.yui.agent.screen.Browser;
import jp.yui.agent.screen.BrowserSettings;
import jp.yui.agent.screen.Gate;
import jp.yui.agent.screen.MaskPlan;
import jp.yui.agent.screen.Outcome;
import jp.yui.agent.screen.ScreenMap;
import jp.yui.agent.screen.ScreenProblem;
import jp.yui.agent.screen.ScreenProblem.What;
import jp.yui.agent.screen.StopBeforeSubmit;
import org.jspecify.annotations.Nullable;

/**
 * One browser at the core system: started when first needed, signed in, and begun anew when it is
 * lost.
 */
final class Desk implements AutoCloseable {
  private final BrowserSettings settings;
  private final ScreenMap screens;
  private final List<Action> signIn;
  private final List<Action> signOut;
  private @Nullable Browser browser;
  private boolean signedIn;

  /**
   * @param signIn with the operator's secrets
   */
  Desk(BrowserSettings settings, ScreenMap screens, List<Action> signIn, List<Action> signOut) {
    this.settings = settings;
    this.screens = screens;
    this.signIn = signIn;
    this.signOut = signOut;
  }

  /**
   * Does the actions, signed in.
   *
   * @throws SignInFailed if it could not even sign in; nothing of the actions was done
   */
  Outcome perform(List<Action> actions, Gate gate)
      throws ScreenProblem, StopBeforeSubmit, SignInFailed {
    Browser ready = ready();
    try {
      return ready.perform(actions, screens, gate);
    } catch (ScreenProblem problem) {
      after(problem);
      throw problem;
    }
  }

  /** Twice at most: a slow start may fail once, and more tries could lock the operator out. */
  private Browser ready() throws SignInFailed {
    try {
      return signedIn();
    } catch (ScreenProblem first) {
      drop();
      try {
        return signedIn();
      } catch (ScreenProblem second) {
        drop();
        throw new SignInFailed(second);
      }
    }
  }

  private Browser signedIn() throws ScreenProblem {
    Browser current = browser;
    if (current == null) {
      current = Browser.start(settings);
      browser = current;
    }
    if (!signedIn) {
      try {
        current.perform(signIn, screens.signingIn(), Gate.CLOSED);
      } catch (StopBeforeSubmit impossible) {
        throw new IllegalStateException("A sign-in has no submit", impossible);
      }
      signedIn = true;
    }
    return current;
  }

  private void after(ScreenProblem problem) {
    switch (problem.what()) {
      case What.SessionLost lost -> signedIn = false;
      case What.BrowserGone gone -> drop();
      case What.WindowGone gone -> drop();
      default -> {}
    }
  }

  /** A picture of what is on the screen, if a browser is there to take it. */
  Optional<byte[]> picture(MaskPlan mask) {
    Browser current = browser;
    if (current == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(current.picture(mask));
    } catch (ScreenProblem problem) {
      return Optional.empty();
    }
  }

  /** Ends the browser; the next actions begin with a new one and a new sign-in. */
  void drop() {
    Browser current = browser;
    browser = null;
    signedIn = false;
    if (current != null) {
      try {
        current.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    Browser current = browser;
    if (current != null && signedIn && !signOut.isEmpty()) {
      try {
        current.perform(signOut, screens, Gate.CLOSED);
      } catch (ScreenProblem | StopBeforeSubmit | RuntimeException ignored) {
        // The browser ends next, and with it the session's cookie.
      }
    }
    drop();
  }
}
