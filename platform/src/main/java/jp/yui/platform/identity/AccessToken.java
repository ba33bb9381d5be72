package jp.yui.platform.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By which a program signs in for somebody. What it says is known to whoever made it, and to nobody
 * else.
 *
 * @param usedAt to the minute; null where it never was
 */
public record AccessToken(
    long id, String name, Instant madeAt, Instant goodUntil, @Nullable Instant usedAt) {}
