package jp.yui.agent.run;

import java.util.List;
import jp.yui.scenario.exchange.ScreenDifference;

/** What came of holding the screens against the accepted ones. */
sealed interface ScreenVerdict {
  /** The scenario can go on; what differs does not touch it. */
  record Go(List<ScreenDifference> noted) implements ScreenVerdict {}

  /**
   * What differs would stop it, or let it do something else than it was made for.
   *
   * @param words for the clerk
   */
  record Hold(String words, List<ScreenDifference> differences) implements ScreenVerdict {}

  /**
   * The screens could not be looked at.
   *
   * @param again whether another try may go well; a refused sign-in must not be repeated
   */
  record Unable(String why, boolean again) implements ScreenVerdict {}
}
