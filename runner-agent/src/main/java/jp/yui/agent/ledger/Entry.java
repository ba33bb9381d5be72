package jp.yui.agent.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * An application as it stands.
 *
 * @param id the ledger's own number
 * @param variant 1, and more for other contents under the same key
 * @param attempts how often it was about to be submitted
 * @param receipt what the core system answered
 * @param reasons why it stands so, as a JSON array
 * @param batch the reading that it came in with
 * @param changed when it last moved
 */
public record Entry(
    long id,
    String scenario,
    String product,
    String key,
    int variant,
    String fingerprint,
    State state,
    int attempts,
    Optional<String> receipt,
    String reasons,
    long batch,
    Instant created,
    Instant changed) {}
