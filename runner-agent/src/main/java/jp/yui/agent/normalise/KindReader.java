package jp.yui.agent.normalise;

/** Reads texts of one kind. Never guesses: what can be read in two ways is a finding that holds. */
@FunctionalInterface
interface KindReader {
  /**
   * What the text means.
   *
   * @param text without outer blanks, never empty
   */
  Reading read(String text);

  /** The value of an item that is not there. */
  default Object absent() {
    return "";
  }
}
