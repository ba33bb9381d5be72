package jp.yui.platform.audit;

import java.time.Instant;

/**
 * A deed in its place in the record.
 *
 * @param seq from 1, without gaps
 * @param at to the millisecond
 * @param hash over this entry and the one before it, in hex
 */
public record Entry(long seq, Instant at, Deed deed, String hash) {}
