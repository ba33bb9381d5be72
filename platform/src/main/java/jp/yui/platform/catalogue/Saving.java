package jp.yui.platform.catalogue;

import java.util.Arrays;

/** How much of the work by hand a scenario saves, in steps that a list is narrowed down by. */
public enum Saving {
  FROM_75(0.75),
  FROM_50(0.5),
  FROM_25(0.25),
  BELOW_25(Double.NEGATIVE_INFINITY);

  private final double from;

  Saving(double from) {
    this.from = from;
  }

  /**
   * @param rate the part that is saved; 1 is all of it
   */
  public static Saving of(double rate) {
    return Arrays.stream(values()).filter(step -> rate >= step.from).findFirst().orElse(BELOW_25);
  }
}
