package jp.yui.agent.intake.pdf;

/**
 * One printed character.
 *
 * @param text what it stands for; {@link #UNKNOWN} when the file does not say
 * @param baseline from the top of the page
 * @param size of the type, in points
 * @param upright printed from left to right, not turned and not vertical
 */
record Glyph(String text, float left, float baseline, float width, float size, boolean upright) {
  static final String UNKNOWN = "\uFFFD";

  Box box() {
    return new Box(left, baseline - 0.88f * size, left + width, baseline + 0.12f * size);
  }

  float right() {
    return left + width;
  }

  boolean blank() {
    return text.isBlank() || text.equals("\u3000") || text.equals("\u00A0");
  }

  /** Printed twice to look bold. */
  boolean repeats(Glyph other) {
    float near = 0.15f * size;
    return text.equals(other.text)
        && Math.abs(left - other.left) < near
        && Math.abs(baseline - other.baseline) < near;
  }

  /** Printed over another one, so that nobody can be sure of either. */
  boolean covers(Glyph other) {
    Box a = box();
    Box b = other.box();
    float width = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    float height = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    float least = Math.min(a.width() * a.height(), b.width() * b.height());
    return !blank() && !other.blank() && width > 0 && height > 0 && width * height > 0.35f * least;
  }
}
