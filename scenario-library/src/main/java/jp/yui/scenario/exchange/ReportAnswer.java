package jp.yui.scenario.exchange;

/**
 * What the platform made of one report of those that were sent; it answers with a list in their
 * order.
 *
 * @param series as the report has it; empty where it could not be read
 * @param sequence 0 where it could not be read
 */
public record ReportAnswer(String series, long sequence, Result result) {

  /** What became of it. */
  public enum Result {
    TAKEN,
    /** It was taken before. */
    KNOWN,
    /** Another report was taken under that number. */
    OTHER_CONTENT,
    /** No agent of the municipality has the key that signed it. */
    NOT_SIGNED,
    UNREADABLE;

    /** Whether the platform has it. */
    public boolean arrived() {
      return this == TAKEN || this == KNOWN;
    }
  }
}
