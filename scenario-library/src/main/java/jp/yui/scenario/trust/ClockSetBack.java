package jp.yui.scenario.trust;

import java.time.Instant;
import java.util.Locale;
import jp.yui.scenario.problem.Catalogue;

/**
 * The machine's clock stands before the last whole update. Somebody may want old files to pass as
 * fresh; until the clock is past that time, expiry is judged by that time.
 *
 * @param now what the clock says
 * @param latest when the last update was whole
 */
public record ClockSetBack(Instant now, Instant latest) {
  /** What was noticed and what to do about it, in that language. */
  public String text(Locale language) {
    return new Catalogue("jp.yui.scenario.trust.messages", language)
        .message("clock-set-back", now, latest);
  }
}
