package jp.yui.platform.effects;

/**
 * What one's own municipality saved in a month.
 *
 * @param name {@code 2026-04}
 */
public record OwnMonth(String name, Effect effect) {}
