package jp.yui.scenario.sharing;

import jp.yui.scenario.problem.Position;

/**
 * One difference between two versions, in the words of whoever works with them.
 *
 * @param area what it is about: {@code item}, {@code check}, {@code form}, {@code setting}, {@code
 *     step} … as the messages name it
 * @param what it speaks of: 項目「請求者氏名」
 * @param before "" where it is new
 * @param after "" where it is gone
 * @param at its place in the new version; where it is gone, in the old one
 */
public record Change(
    String area, String what, String before, String after, Weight weight, Position at) {

  /** What it means to those who use the scenario already. The gravest comes first. */
  public enum Weight {
    /** Without their doing something, applications stop, or are held, that went through before. */
    BREAKING,
    /** Something else is written, or less is checked. */
    CAREFUL,
    PLAIN
  }

  public boolean added() {
    return before.isEmpty();
  }

  public boolean removed() {
    return after.isEmpty();
  }
}
