package jp.yui.agent.intake.pdf;

import java.util.List;
import jp.yui.agent.intake.source.Fold;

/** Characters side by side on one line, with no ruled line and no wide gap between them. */
record Segment(int page, List<Glyph> glyphs, Box box) {
  /** From this gap on, in ems, people see a blank. */
  private static final float BLANK = 0.5f;

  static Segment of(int page, List<Glyph> glyphs) {
    Box box = glyphs.stream().map(Glyph::box).reduce(Box::with).orElseThrow();
    return new Segment(page, List.copyOf(glyphs), box);
  }

  float size() {
    return glyphs.get(0).size();
  }

  /** As printed; a gap without a blank in the file becomes one. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (i > 0) {
        Glyph before = glyphs.get(i - 1);
        boolean gap = glyph.left() - before.right() > BLANK * glyph.size();
        if (gap && !glyph.blank() && !before.blank()) {
          text.append(' ');
        }
      }
      text.append(glyph.text());
    }
    return text.toString();
  }

  String folded() {
    return Fold.of(text());
  }
}
