package jp.yui.agent.screen;

import java.util.List;
import java.util.Map;
import jp.yui.scenario.model.Locator;

/**
 * What the screens of one product are like.
 *
 * @param locators label, or {@code section/label}, to locators in the order to try
 * @param signedOut how the screen looks when the session is gone; empty: cannot be told
 */
public record ScreenMap(
    Map<String, List<Locator>> locators, java.util.Optional<Action.Sight> signedOut) {
  public static final ScreenMap EMPTY = new ScreenMap(Map.of(), java.util.Optional.empty());
}
