package jp.yui.platform.experience;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something written. Shown with the municipality's name, never with the person's.
 *
 * @param scenarioTitle of the newest version
 * @param answers the question that it answers
 * @param product empty where it holds for any
 * @param author the municipality's name; null for the consortium itself
 * @param hidden why the consortium's administrator hid it
 */
public record Entry(
    long id,
    Kind kind,
    String scenario,
    String scenarioTitle,
    @Nullable Long answers,
    String product,
    String title,
    String words,
    String remedy,
    String effect,
    boolean resolved,
    @Nullable String municipality,
    @Nullable String author,
    long account,
    Instant writtenAt,
    @Nullable Instant mendedAt,
    @Nullable String hidden) {}
