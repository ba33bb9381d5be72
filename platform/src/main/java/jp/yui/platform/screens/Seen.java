package jp.yui.platform.screens;

import java.time.Instant;
import java.util.List;
import jp.yui.scenario.exchange.ScreenDifference;

/**
 * One way in which the screens were seen to have changed.
 *
 * @param before hash of the screens as they were expected
 * @param after hash of the screens as they are: who sees the same screens has the same
 * @param municipalities how many saw just that
 * @param seenAt when it was seen last
 */
public record Seen(
    String before,
    String after,
    int municipalities,
    Instant seenAt,
    List<ScreenDifference> differences) {

  public Seen {
    differences = List.copyOf(differences);
  }

  /** Those that touch what the scenario uses. */
  public List<ScreenDifference> grave() {
    return differences.stream().filter(ScreenDifference::matters).toList();
  }
}
