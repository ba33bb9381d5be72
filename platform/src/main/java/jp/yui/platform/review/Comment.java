package jp.yui.platform.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said about a line.
 *
 * @param line from 1
 * @param municipality the name of whose people said it; null for the consortium's own
 */
public record Comment(
    String path,
    int line,
    String words,
    String name,
    @Nullable String municipality,
    Instant saidAt) {}
