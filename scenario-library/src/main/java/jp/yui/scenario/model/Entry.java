package jp.yui.scenario.model;

import jp.yui.scenario.problem.Position;

/** What a scenario declares under {@code items}: a single item, or a group that repeats. */
public sealed interface Entry permits Item, Group {
  /** The name used in the scenario: {@code applicant-name}. */
  String id();

  /** The name that people see: 請求者氏名. */
  String label();

  Position at();
}
