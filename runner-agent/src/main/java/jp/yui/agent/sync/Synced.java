package jp.yui.agent.sync;

import java.util.Optional;
import jp.yui.agent.delivery.Delivered;

/**
 * What this agent knows after it asked the platform.
 *
 * @param refused why what came was not taken, for people; empty where it was, or nothing came
 * @param clockSetBack a warning where this machine's clock stands before the last update
 */
public record Synced(
    Refusals refusals,
    Delivered delivered,
    Optional<String> refused,
    Optional<String> clockSetBack) {}
