package jp.yui.agent.secret;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Formats as before, then takes secrets out, stack trace included. */
final class GuardedFormatter extends Formatter {
  private final Redactor redactor;
  private final Formatter before;

  GuardedFormatter(Redactor redactor, Handler handler) {
    this.redactor = redactor;
    this.before = handler.getFormatter();
  }

  @Override
  public String format(LogRecord record) {
    return redactor.redact(before.format(record));
  }
}
