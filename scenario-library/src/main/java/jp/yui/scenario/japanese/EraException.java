package jp.yui.scenario.japanese;

import java.time.DateTimeException;

/** An era and a date that do not go together: 昭和65年, 令和元年4月30日. */
public final class EraException extends DateTimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why. */
  public enum Reason {
    /** No such day in that era: 昭和65年. */
    OUTSIDE_ERA,
    /** Before 1873 (明治6年) Japan counted by another calendar; such a day is not converted. */
    OLD_CALENDAR,
    /** No such day in the calendar at all: 4月31日. */
    NO_SUCH_DAY
  }

  EraException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
