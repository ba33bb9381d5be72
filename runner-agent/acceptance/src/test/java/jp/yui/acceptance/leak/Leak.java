package jp.yui.acceptance.leak;

/**
 * A value that is where it must not be.
 *
 * @param how its bytes are spelled, and what had to be unwrapped before
 */
public record Leak(String channel, String value, String how) {}
