package jp.yui.agent.intake.pdf;

import java.util.Optional;

/**
 * Where a text of the form is printed.
 *
 * @param inline what follows a colon in the same breath: 氏名：山田
 */
record Spot(int page, Box box, Optional<Segment> inline) implements Comparable<Spot> {

  @Override
  public int compareTo(Spot other) {
    int byPage = Integer.compare(page, other.page);
    return byPage != 0 ? byPage : Float.compare(box.top(), other.box.top());
  }
}
