package jp.yui.platform.notices.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait before a mail is tried again: longer and longer, for a day and a half in all.
 */
final class Patience {
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(20),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofHours(24));

  private Patience() {}

  /**
   * The wait after so many tries; nothing where it is time to give up.
   *
   * @param tries from 1
   */
  static Optional<Duration> after(int tries) {
    return tries <= WAITS.size() ? Optional.of(WAITS.get(tries - 1)) : Optional.empty();
  }
}
