package jp.yui.platform.notices.mail;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When the mail of the day goes out: at eight in the morning in Japan. */
public final class Digests {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private Digests() {}

  /** The next one. */
  public static Instant after(Instant now) {
    ZonedDateTime here = now.atZone(JAPAN);
    ZonedDateTime today = here.with(MORNING);
    return (here.isBefore(today) ? today : today.plusDays(1)).toInstant();
  }
}
