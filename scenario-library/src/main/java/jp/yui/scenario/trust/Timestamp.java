package jp.yui.scenario.trust;

import java.time.Instant;

/**
 * Which snapshot is the newest.
 *
 * @param snapshot what {@code snapshot.json} must be
 */
public record Timestamp(long version, Instant expires, MetaFile snapshot) implements Metadata {}
