package jp.yui.agent.intake.pdf;

import java.util.List;
import java.util.Optional;
import jp.yui.agent.intake.source.Fold;

/** Where on the page the value of a label stands. */
final class ValueArea {
  private static final float SLACK = 1;

  private final Sheets sheets;
  private final Landmarks landmarks;

  ValueArea(Sheets sheets, Landmarks landmarks) {
    this.sheets = sheets;
    this.landmarks = landmarks;
  }

  /**
   * An area of a page.
   *
   * @param beyond text that stands behind a gap and may or may not belong to the value
   */
  record Found(Box box, boolean beyond) {}

  /** The cell right of the label; without ruled lines, the text up to a wide gap. */
  Found right(Spot label) {
    PageText page = sheets.page(label.page());
    Box at = label.box();
    float y = at.middleY();
    float stop = Math.min(landmarks.nextRight(label), page.width());
    float rule = page.rules().right(at.right() - SLACK, y);
    Optional<Segment> next = next(label.page(), at.right(), y, stop);
    boolean cell = rule < stop && next.map(n -> rule < n.box().middleX()).orElse(true);
    if (cell) {
      Box around = page.rules().around(rule + SLACK, y);
      return new Found(
          new Box(rule, top(around, at), Math.min(around.right(), stop), bottom(around, at)),
          false);
    }
    float end = Math.min(stop, rule);
    float edge = next.map(n -> n.box().right()).orElse(end);
    boolean beyond = next.isPresent() && next(label.page(), edge, y, end).isPresent();
    return new Found(new Box(at.right(), at.top(), edge, at.bottom()), beyond);
  }

  private static float top(Box cell, Box label) {
    return Float.isInfinite(cell.top()) ? label.top() : cell.top();
  }

  private static float bottom(Box cell, Box label) {
    return Float.isInfinite(cell.bottom()) ? label.bottom() : cell.bottom();
  }

  private Optional<Segment> next(int page, float from, float y, float to) {
    return sheets.lines(page).stream()
        .flatMap(line -> line.segments().stream())
        .filter(s -> s.box().top() <= y && s.box().bottom() >= y)
        .filter(s -> s.box().middleX() > from && s.box().left() >= from - SLACK)
        .filter(s -> s.box().left() < to)
        .min((a, b) -> Float.compare(a.box().left(), b.box().left()));
  }

  /** The cell or lines below the label, up to the closing text, a ruled line or the next label. */
  Optional<Box> below(Spot label, Optional<String> until) {
    PageText page = sheets.page(label.page());
    Box at = label.box();
    Rules rules = page.rules();
    float left = rules.left(at.middleX(), at.middleY());
    float right = rules.right(at.middleX(), at.middleY());
    float from = Float.isInfinite(left) ? 0 : left;
    float to = Float.isInfinite(right) ? page.width() : right;
    float end = Math.min(landmarks.nextBelow(label, from, to), page.height());
    if (until.isPresent()) {
      Optional<Float> closing = closing(label, until.get(), end);
      if (closing.isEmpty()) {
        return Optional.empty();
      }
      end = closing.get();
    }
    float begin = at.bottom();
    float rule = rules.below(at.middleX(), begin);
    boolean headed = rule < end && empty(label.page(), new Box(from, begin, to, rule));
    if (headed) {
      begin = rule;
      rule = rules.below(at.middleX(), begin + SLACK);
    }
    return Optional.of(new Box(from, begin, to, Math.min(end, rule)));
  }

  private Optional<Float> closing(Spot label, String until, float end) {
    String wanted = Fold.of(until);
    return sheets.lines(label.page()).stream()
        .filter(line -> line.baseline() > label.box().bottom())
        .flatMap(line -> line.segments().stream())
        .filter(segment -> segment.folded().equals(wanted) && segment.box().top() < end)
        .map(segment -> segment.box().top())
        .min(Float::compare);
  }

  private boolean empty(int page, Box area) {
    List<TextLine> lines = sheets.lines(page);
    return lines.stream()
        .flatMap(line -> line.segments().stream())
        .noneMatch(s -> area.holds(s.box().middleX(), s.box().middleY()));
  }
}
