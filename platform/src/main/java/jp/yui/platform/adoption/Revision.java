package jp.yui.platform.adoption;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A state of an import: which version of the scenario, with which settings and changes.
 *
 * @param overlay the settings file's text
 * @param maker the name of whoever made it
 * @param decider the name of whoever approved it
 * @param remark why it was sent back, if it was; "" otherwise
 */
public record Revision(
    long id,
    int number,
    long scenarioVersion,
    String overlay,
    Phase state,
    long madeBy,
    String maker,
    Instant madeAt,
    @Nullable String decider,
    @Nullable Instant decidedAt,
    String remark) {

  /** Whether something may still be changed in it. */
  public boolean open() {
    return state == Phase.DRAFT;
  }
}
