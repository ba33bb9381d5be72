package jp.yui.scenario.trust;

import java.time.Instant;
import java.util.Map;

/**
 * Which versions of the targets files belong together.
 *
 * @param files by name: {@code targets.json}
 */
public record Snapshot(long version, Instant expires, Map<String, MetaFile> files)
    implements Metadata {}
