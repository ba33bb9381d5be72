package jp.yui.agent.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Locator;

/**
 * What the screens of one product are like.
 *
 * @param locators label, or {@code section/label}, to locators in the order to try
 * @param signedOut how the screen looks when the session is gone; empty: cannot be told
 */
public record ScreenMap(Map<String, List<Locator>> locators, Optional<Action.Sight> signedOut) {
  /** For signing in, where the signed-out screen is where one ought to be. */
  public ScreenMap signingIn() {
    return new ScreenMap(locators, Optional.empty());
  }

  public static final ScreenMap EMPTY = new ScreenMap(Map.of(), Optional.empty());
}
