package jp.yui.agent.screen;

import java.util.Map;
import java.util.Optional;

/**
 * What came of a run of actions.
 *
 * @param read what was read, by name
 * @param find the answer of the proof query, where one was among the actions
 */
public record Outcome(Map<String, String> read, Optional<FindResult> find) {}
