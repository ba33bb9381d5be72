package jp.yui.platform.begin;

/**
 * A scenario that is missed.
 *
 * @param mine whether the own municipality voted for it
 */
public record Wish(long id, String title, int votes, boolean mine) {}
