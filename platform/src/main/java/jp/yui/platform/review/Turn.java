package jp.yui.platform.review;

import java.time.Instant;
import jp.yui.platform.catalogue.State;

/** A turn of a version's state, with its reason; "" where none was asked for. */
public record Turn(State state, String reason, Instant turnedAt) {}
