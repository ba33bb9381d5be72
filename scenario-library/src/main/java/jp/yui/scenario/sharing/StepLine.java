package jp.yui.scenario.sharing;

import jp.yui.scenario.problem.Position;

/**
 * A step as a line of words.
 *
 * @param depth how many parts of screens, groups and conditions it stands in
 * @param subject the same for two lines that do the same kind of thing to the same field
 * @param submits whether it is the one that cannot be taken back
 */
record StepLine(int depth, String subject, String words, boolean submits, Position at) {

  boolean same(StepLine other) {
    return depth == other.depth && words.equals(other.words);
  }

  boolean alike(StepLine other) {
    return depth == other.depth && subject.equals(other.subject);
  }
}
