package jp.yui.agent.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * A reading of an inbox.
 *
 * @param ended empty while it runs, and for ever when the agent died in it
 */
public record Batch(
    long id,
    String scenario,
    String version,
    String product,
    String inbox,
    Instant started,
    Optional<Instant> ended) {}
