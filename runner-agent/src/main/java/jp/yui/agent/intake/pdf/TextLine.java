package jp.yui.agent.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Segments on one baseline, from left to right. */
record TextLine(int page, float baseline, List<Segment> segments) {
  /** From this gap on, in ems, a new column begins. */
  private static final float COLUMN = 1.5f;

  /** The lines of a page from the top down. */
  static List<TextLine> of(PageText page) {
    List<List<Glyph>> rows = new ArrayList<>();
    List<Glyph> sorted =
        page.glyphs().stream()
            .filter(Glyph::upright)
            .sorted(Comparator.comparingDouble(Glyph::baseline))
            .toList();
    for (Glyph glyph : sorted) {
      List<Glyph> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null && glyph.baseline() - last.get(0).baseline() <= 0.35f * glyph.size()) {
        last.add(glyph);
      } else {
        rows.add(new ArrayList<>(List.of(glyph)));
      }
    }
    return rows.stream().map(row -> line(page, row)).filter(l -> !l.segments().isEmpty()).toList();
  }

  private static TextLine line(PageText page, List<Glyph> row) {
    row.sort(Comparator.comparingDouble(Glyph::left));
    List<Segment> segments = new ArrayList<>();
    List<Glyph> current = new ArrayList<>();
    for (Glyph glyph : row) {
      if (!current.isEmpty() && current.stream().anyMatch(glyph::repeats)) {
        continue;
      }
      if (!current.isEmpty() && apart(page, current.get(current.size() - 1), glyph)) {
        end(page, current, segments);
        current = new ArrayList<>();
      }
      current.add(glyph);
    }
    end(page, current, segments);
    return new TextLine(page.number(), row.get(0).baseline(), List.copyOf(segments));
  }

  private static void end(PageText page, List<Glyph> glyphs, List<Segment> segments) {
    if (glyphs.stream().anyMatch(glyph -> !glyph.blank())) {
      segments.add(Segment.of(page.number(), glyphs));
    }
  }

  private static boolean apart(PageText page, Glyph a, Glyph b) {
    float y = b.box().middleY();
    return b.left() - a.right() > COLUMN * b.size()
        || page.rules().right(a.box().middleX(), y) < b.box().middleX();
  }
}
