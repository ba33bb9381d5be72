package jp.yui.agent.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.yui.agent.intake.source.Fold;
import jp.yui.agent.intake.source.NumberedName;

/**
 * Finds a form's texts among what is printed: widths and blanks do not count, and a text may be
 * printed in several pieces (氏　　　名).
 */
final class Spotter {
  private static final int PIECES = 8;
  private static final Pattern ORNAMENT =
      Pattern.compile("^[■□●○◆◇▼▽▶・※【〔\\[(<0-9.,)]{1,4}|[】〕\\])>]$");

  private final Sheets sheets;

  Spotter(Sheets sheets) {
    this.sheets = sheets;
  }

  /** All places of a label by the group's number (0: none). */
  TreeMap<Integer, List<Spot>> labels(NumberedName name) {
    TreeMap<Integer, List<Spot>> found = new TreeMap<>();
    for (TextLine line : sheets.lines()) {
      for (int i = 0; i < line.segments().size(); i++) {
        label(name, line, i, found);
      }
    }
    return found;
  }

  private void label(
      NumberedName name, TextLine line, int first, TreeMap<Integer, List<Spot>> found) {
    StringBuilder text = new StringBuilder();
    Box box = line.segments().get(first).box();
    int last = Math.min(line.segments().size(), first + PIECES);
    for (int i = first; i < last; i++) {
      Segment segment = line.segments().get(i);
      if (i > first && ruled(line.segments().get(i - 1), segment)) {
        return;
      }
      box = box.with(segment.box());
      text.append(segment.folded());
      String folded = text.toString();
      int colon = folded.indexOf(':');
      OptionalInt number = name.match(colon < 0 ? folded : folded.substring(0, colon));
      if (number.isPresent()) {
        Spot spot = colon < 0 ? new Spot(line.page(), box, Optional.empty()) : split(line, segment);
        found.computeIfAbsent(number.getAsInt(), n -> new ArrayList<>()).add(spot);
        return;
      }
    }
  }

  private boolean ruled(Segment a, Segment b) {
    Rules rules = sheets.page(a.page()).rules();
    return rules.right(a.box().middleX(), a.box().middleY()) < b.box().middleX();
  }

  /** Parts a segment at its colon. */
  private static Spot split(TextLine line, Segment segment) {
    int at = 0;
    while (!Fold.of(segment.glyphs().get(at).text()).endsWith(":")) {
      at++;
    }
    Segment label = Segment.of(line.page(), segment.glyphs().subList(0, at + 1));
    List<Glyph> rest = segment.glyphs().subList(at + 1, segment.glyphs().size());
    boolean says = rest.stream().anyMatch(glyph -> !glyph.blank());
    return new Spot(
        line.page(),
        label.box(),
        says ? Optional.of(Segment.of(line.page(), rest)) : Optional.empty());
  }

  /** Places of a heading: first on its line, perhaps with a bullet or number. */
  List<Spot> headings(String heading) {
    String wanted = Fold.of(heading);
    List<Spot> found = new ArrayList<>();
    for (TextLine line : sheets.lines()) {
      Segment first = line.segments().get(0);
      String text = first.folded();
      if (text.equals(wanted) || ORNAMENT.matcher(text).replaceAll("").equals(wanted)) {
        found.add(new Spot(line.page(), first.box(), Optional.empty()));
      }
    }
    return found;
  }
}
