package jp.yui.agent.intake;

import java.time.Duration;
import java.util.Locale;

/**
 * How files are read.
 *
 * @param locale language of all messages
 * @param heapMegabytes memory of the process that parses
 * @param idle how long a file may give nothing while its next record is waited for
 * @param perFile how long a file may be waited for in all; the time that the taker of the records
 *     needs does not count
 */
public record IntakeSettings(
    Locale locale, int heapMegabytes, Duration idle, Duration perFile, IntakeLimits limits) {

  public static IntakeSettings defaults() {
    return new IntakeSettings(
        Locale.JAPANESE,
        256,
        Duration.ofSeconds(60),
        Duration.ofMinutes(10),
        IntakeLimits.defaults());
  }
}
