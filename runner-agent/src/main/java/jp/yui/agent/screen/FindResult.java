package jp.yui.agent.screen;

import java.util.Map;

/** The answer of a proof query. */
public sealed interface FindResult {

  /** Exactly one row fits; what was read from it. */
  record Found(Map<String, String> read) implements FindResult {}

  /** The declared sight of absence was there, and no row. */
  record Absent() implements FindResult {}

  /** Neither is sure, so a person decides. The reason is a Japanese sentence. */
  record Unclear(String reason) implements FindResult {}
}
