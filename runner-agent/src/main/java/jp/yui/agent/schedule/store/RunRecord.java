package jp.yui.agent.schedule.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A run that was due, and what came of it. No word of an application is in it.
 *
 * @param planned when it was due
 * @param reason a {@link Reason}, a {@link jp.yui.agent.run.StopReason}, or what held it
 * @param parts in how many it was carried out: a window cuts a run into two
 * @param began the first part
 * @param ended the last part
 * @param seconds of work, over all parts
 */
public record RunRecord(
    long id,
    String job,
    String scenario,
    String product,
    Cause cause,
    Instant planned,
    RunState state,
    Optional<String> reason,
    int parts,
    Optional<Instant> began,
    Optional<Instant> ended,
    double seconds,
    Counts counts) {}
