package jp.yui.scenario.problem;

/**
 * How many cells of a terminal a character takes: two for wide and full-width ones (Unicode
 * Standard Annex #11), none for marks that join the character before.
 */
final class Cells {
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}, {0xE000, 0xF8FF}
  };

  private Cells() {}

  static int width(int[] text, int from, int to) {
    int cells = 0;
    for (int i = from; i < to; i++) {
      cells += width(text[i]);
    }
    return cells;
  }

  private static int width(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (range[0] <= character && character <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}
