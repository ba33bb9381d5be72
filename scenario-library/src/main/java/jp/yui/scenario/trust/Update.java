package jp.yui.scenario.trust;

import java.util.Optional;

/**
 * What came of an update that was not refused.
 *
 * @param changed whether anything is new since the last one
 */
public record Update(Trusted trusted, boolean changed, Optional<ClockSetBack> clockSetBack) {}
