package jp.yui.platform.tenancy;

/** How large a municipality is; those of one class are compared. */
public enum PopulationClass {
  UNDER_10K(10_000),
  UNDER_30K(30_000),
  UNDER_50K(50_000),
  UNDER_100K(100_000),
  UNDER_300K(300_000),
  FROM_300K(Integer.MAX_VALUE);

  private final int below;

  PopulationClass(int below) {
    this.below = below;
  }

  /**
   * @param population people in the resident register
   */
  public static PopulationClass of(int population) {
    for (PopulationClass size : values()) {
      if (population < size.below) {
        return size;
      }
    }
    return FROM_300K;
  }
}
