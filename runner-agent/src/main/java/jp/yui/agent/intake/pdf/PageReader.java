package jp.yui.agent.intake.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the characters and ruled lines of a page.
 *
 * <p>Reads what a person sees: text drawn invisibly or outside the page is left out. A character
 * that the file does not translate to Unicode stays as {@link Glyph#UNKNOWN}: a text extractor
 * would drop or guess it.
 */
final class PageReader extends PDFGraphicsStreamEngine {
  private static final int MOST_GLYPHS = 100_000;
  private static final int MOST_DRAWINGS = 2_000;
  private static final Set<String> HARMLESS = Set.of("Widget", "Link", "Popup");

  private final PDRectangle box;
  private final int rotation;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Rules rules = new Rules();
  private final List<float[]> path = new ArrayList<>();
  private final Point2D.Float pen = new Point2D.Float();
  private final Point2D.Float begin = new Point2D.Float();

  private int drawings;

  private PageReader(PDPage page) {
    super(page);
    box = page.getCropBox();
    rotation = Math.floorMod(page.getRotation(), 360);
  }

  static PageText read(PDPage page, int number) throws IOException {
    PageReader reader = new PageReader(page);
    reader.processPage(page);
    boolean turned = reader.rotation % 180 != 0;
    float width = turned ? reader.box.getHeight() : reader.box.getWidth();
    float height = turned ? reader.box.getWidth() : reader.box.getHeight();
    return new PageText(
        number, width, height, List.copyOf(reader.glyphs), reader.rules, reader.notes(page));
  }

  private List<Box> notes(PDPage page) throws IOException {
    List<Box> notes = new ArrayList<>();
    for (PDAnnotation note : page.getAnnotations()) {
      PDRectangle at = note.getRectangle();
      boolean counts = !HARMLESS.contains(note.getSubtype()) && !note.isHidden();
      if (counts && at != null) {
        float[] one = shown(at.getLowerLeftX(), at.getLowerLeftY());
        float[] two = shown(at.getUpperRightX(), at.getUpperRightY());
        notes.add(
            new Box(
                Math.min(one[0], two[0]),
                Math.min(one[1], two[1]),
                Math.max(one[0], two[0]),
                Math.max(one[1], two[1])));
      }
    }
    return notes;
  }

  /** From the file's coordinates to the page as displayed. */
  private float[] shown(float x, float y) {
    float fromLeft = x - box.getLowerLeftX();
    float fromBottom = y - box.getLowerLeftY();
    float fromRight = box.getUpperRightX() - x;
    float fromTop = box.getUpperRightY() - y;
    return switch (rotation) {
      case 90 -> new float[] {fromBottom, fromLeft};
      case 180 -> new float[] {fromRight, fromBottom};
      case 270 -> new float[] {fromTop, fromRight};
      default -> new float[] {fromLeft, fromTop};
    };
  }

  /** A drawing within a drawing; one that draws itself twice would double for ever. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (++drawings > MOST_DRAWINGS) {
      throw new TooMuch();
    }
    super.showForm(form);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      return;
    }
    float[] from = shown(matrix.getTranslateX(), matrix.getTranslateY());
    Point2D.Float end = matrix.transformPoint(displacement.getX(), 0);
    float[] to = shown(end.x, end.y);
    Point2D.Float up = matrix.transformPoint(0, 1);
    float[] top = shown(up.x, up.y);
    float size = (float) Math.hypot(top[0] - from[0], top[1] - from[1]);
    float width = to[0] - from[0];
    boolean level = Math.abs(to[1] - from[1]) <= 0.1f * Math.max(1, Math.abs(width));
    boolean upright = !font.isVertical() && level && width >= 0 && top[1] < from[1] && size > 0;
    String text = text(font, code);
    if (inside(from) && !text.isEmpty()) {
      if (glyphs.size() == MOST_GLYPHS) {
        throw new TooMuch();
      }
      glyphs.add(new Glyph(text, from[0], from[1], Math.max(0, width), size, upright));
    }
  }

  private boolean inside(float[] point) {
    boolean turned = rotation % 180 != 0;
    float width = turned ? box.getHeight() : box.getWidth();
    float height = turned ? box.getWidth() : box.getHeight();
    return point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height;
  }

  /** Private-use and control characters say no more than no mapping at all. */
  private static String text(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    if (text == null) {
      return Glyph.UNKNOWN;
    }
    boolean sure =
        text.codePoints()
            .noneMatch(
                c ->
                    Character.getType(c) == Character.PRIVATE_USE
                        || Character.getType(c) == Character.UNASSIGNED
                        || Character.getType(c) == Character.SURROGATE
                        || (c < ' ' && c != '\t'));
    return sure ? text : Glyph.UNKNOWN;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    line(p0, p1);
    line(p1, p2);
    line(p2, p3);
    line(p3, p0);
    moveTo((float) p0.getX(), (float) p0.getY());
  }

  private void line(Point2D a, Point2D b) {
    float[] from = shown((float) a.getX(), (float) a.getY());
    float[] to = shown((float) b.getX(), (float) b.getY());
    path.add(new float[] {from[0], from[1], to[0], to[1]});
  }

  @Override
  public void moveTo(float x, float y) {
    pen.setLocation(x, y);
    begin.setLocation(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    line(pen, new Point2D.Float(x, y));
    pen.setLocation(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    pen.setLocation(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float(pen.x, pen.y);
  }

  @Override
  public void closePath() {
    line(pen, begin);
    pen.setLocation(begin);
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    path.forEach(line -> rules.add(line[0], line[1], line[2], line[3]));
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    strokePath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName name) {}

  /** A page that no form has. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch() {
      super("too many characters", null, false, false);
    }
  }
}
