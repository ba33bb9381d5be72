package jp.yui.platform.review;

import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Version;

/**
 * A version's state turned.
 *
 * @param version as it was before
 */
public record VersionTurned(Version version, State state, String reason) {}
