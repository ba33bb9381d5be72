package jp.yui.scenario.exchange;

/** Bounds of numbers: wide enough for any town hall, too narrow to carry a number of a resident. */
final class Counted {
  /** More applications no run has; less than any 個人番号, 宛名番号 of ten digits or telephone number. */
  private static final int MOST = 9_999_999;

  private Counted() {}

  static void count(int number) {
    if (number < 0 || number > MOST) {
      throw new IllegalArgumentException("out of bounds");
    }
  }
}
