package jp.yui.scenario.model;

import jp.yui.scenario.problem.Position;

/** What a municipality fills in for a product. */
public record Setting(String id, String label, SettingKind kind, boolean required, Position at) {

  public enum SettingKind {
    URL,
    TEXT,
    NUMBER,
    SECRET
  }
}
