package jp.yui.agent.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as a municipality reads them. */
public final class Moments {
  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private Moments() {}

  /** By the clock on the wall in Japan. */
  public static String words(Instant moment) {
    return WORDS.format(local(moment));
  }

  static LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, Tuning.JAPAN);
  }
}
