package jp.yui.agent.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** The ruled lines of a page. */
final class Rules {
  private static final float SLACK = 1.5f;

  /**
   * A line: {@code at} is its x when upright, its y when level; {@code from} and {@code to} are its
   * ends the other way.
   */
  private record Rule(float at, float from, float to) {
    boolean crosses(float where) {
      return where >= from - SLACK && where <= to + SLACK;
    }
  }

  private final List<Rule> uprights = new ArrayList<>();
  private final List<Rule> levels = new ArrayList<>();

  /** Adds a line if it is upright or level; slanting ones rule nothing. */
  void add(float x1, float y1, float x2, float y2) {
    float wide = Math.abs(x1 - x2);
    float high = Math.abs(y1 - y2);
    if (wide < SLACK && high > 2 * SLACK) {
      uprights.add(new Rule((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
    } else if (high < SLACK && wide > 2 * SLACK) {
      levels.add(new Rule((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
    }
  }

  /** x of the nearest upright line right of x at that height; infinite where there is none. */
  float right(float x, float y) {
    return after(uprights, x, y);
  }

  float left(float x, float y) {
    return before(uprights, x, y);
  }

  /** y of the nearest level line below; infinite where there is none. */
  float below(float x, float y) {
    return after(levels, y, x);
  }

  float above(float x, float y) {
    return before(levels, y, x);
  }

  /** The cell around a point; infinite where it is open. */
  Box around(float x, float y) {
    return new Box(left(x, y), above(x, y), right(x, y), below(x, y));
  }

  private static float after(List<Rule> rules, float position, float where) {
    float nearest = Float.POSITIVE_INFINITY;
    for (Rule rule : rules) {
      if (rule.at() > position && rule.at() < nearest && rule.crosses(where)) {
        nearest = rule.at();
      }
    }
    return nearest;
  }

  private static float before(List<Rule> rules, float position, float where) {
    float nearest = Float.NEGATIVE_INFINITY;
    for (Rule rule : rules) {
      if (rule.at() <= position && rule.at() > nearest && rule.crosses(where)) {
        nearest = rule.at();
      }
    }
    return nearest;
  }
}
