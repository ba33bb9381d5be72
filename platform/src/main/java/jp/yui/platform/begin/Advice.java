package jp.yui.platform.begin;

import jp.yui.platform.catalogue.Card;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.effects.ScenarioEffect;
import org.jspecify.annotations.Nullable;

/**
 * A scenario for a work.
 *
 * @param card null where there is none yet
 * @param fits whether it drives a product that the municipality uses
 * @param similar what municipalities of the same size got, or else all; null where nobody measured
 * @param ownRate what the municipality itself gets by now; null where it has not begun
 */
public record Advice(
    Work work,
    @Nullable Card card,
    boolean fits,
    @Nullable ScenarioEffect similar,
    @Nullable Double ownRate) {
  /** Hours that it would save in a year; 0 where nobody knows. */
  public double hours() {
    return similar == null ? 0 : work.secondsAYear() * similar.spread().median() / 3600;
  }

  public boolean isReleased() {
    return card != null && card.state() == State.RELEASED;
  }
}
