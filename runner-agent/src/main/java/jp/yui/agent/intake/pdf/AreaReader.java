package jp.yui.agent.intake.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads an area of a page, with every doubt there is. */
final class AreaReader {
  /** A line that ends this near to the right edge, in ems, was broken for want of room. */
  private static final float FULL = 1.5f;

  private final Sheets sheets;

  AreaReader(Sheets sheets) {
    this.sheets = sheets;
  }

  /** All text whose characters have their middle in the area; the box is the text's own. */
  Printed read(int page, Box area) {
    List<Segment> parts = new ArrayList<>();
    for (TextLine line : sheets.lines(page)) {
      List<Glyph> inside = new ArrayList<>();
      for (Segment segment : line.segments()) {
        segment.glyphs().stream().filter(g -> in(area, g)).forEach(inside::add);
      }
      if (inside.stream().anyMatch(glyph -> !glyph.blank())) {
        parts.add(Segment.of(page, inside));
      }
    }
    Box box = parts.stream().map(Segment::box).reduce(Box::with).orElse(area);
    return new Printed(join(parts, area), box, doubts(page, area, parts));
  }

  private static boolean in(Box area, Glyph glyph) {
    return area.holds(glyph.box().middleX(), glyph.box().middleY());
  }

  private static String join(List<Segment> parts, Box area) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        Segment before = parts.get(i - 1);
        boolean full = area.right() - before.box().right() < FULL * before.size();
        text.append(full ? "" : "\n");
      }
      text.append(parts.get(i).text());
    }
    return text.toString();
  }

  private List<String> doubts(int page, Box area, List<Segment> parts) {
    Set<String> doubts = new LinkedHashSet<>();
    PageText sheet = sheets.page(page);
    List<Glyph> all = sheet.glyphs().stream().filter(g -> in(area, g)).toList();
    if (all.stream().anyMatch(g -> !g.upright() && !g.blank())) {
      doubts.add("pdf-vertical");
    }
    List<Glyph> read = parts.stream().flatMap(part -> part.glyphs().stream()).toList();
    if (read.stream().anyMatch(g -> g.text().contains(Glyph.UNKNOWN))) {
      doubts.add("pdf-garbled");
    }
    if (overprinted(read, sheet)) {
      doubts.add("pdf-overprinted");
    }
    Box box = read.stream().map(Glyph::box).reduce(Box::with).orElse(area);
    if (sheet.notes().stream().anyMatch(box::touches)) {
      doubts.add("pdf-note-over");
    }
    return List.copyOf(doubts);
  }

  private static boolean overprinted(List<Glyph> read, PageText sheet) {
    for (Glyph glyph : read) {
      for (Glyph other : sheet.glyphs()) {
        if (other != glyph && other.covers(glyph) && !other.repeats(glyph)) {
          return true;
        }
      }
    }
    return false;
  }
}
