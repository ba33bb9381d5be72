package jp.yui.agent.ledger;

import java.time.Instant;

/**
 * A process that may still submit after this one died.
 *
 * @param since its start, for numbers are used again
 * @param what {@code browser}, {@code driver}
 */
public record Running(String what, long pid, Instant since) {}
