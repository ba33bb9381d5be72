package jp.yui.agent.schedule.calendar;

import java.time.LocalTime;

/**
 * A part of the day, from its begin until just before its end; over midnight where the end is the
 * earlier.
 */
public record Span(LocalTime from, LocalTime to) {

  boolean has(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean going = time.isBefore(to);
    return from.isBefore(to) ? begun && going : begun || going;
  }
}
