package jp.yui.platform.notices.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was tried often enough.
 *
 * @param municipality its name; null for the consortium's own people
 * @param fault in what way, a code
 * @param answer of the mail server
 */
public record Undelivered(
    Instant endedAt,
    String signInName,
    @Nullable String municipality,
    Kind kind,
    String fault,
    String answer) {}
