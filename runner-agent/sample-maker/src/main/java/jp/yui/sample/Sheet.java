package jp.yui.sample;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** An A4 page on which a form is drawn from the top down; all measures in points. */
final class Sheet implements Closeable {
  /** A label's box and the value's box to its right. */
  record Cell(String label, String value) {}

  private static final float LEFT = 50;
  private static final float WIDTH = 495;
  private static final float LABEL = 80;
  private static final float ROW = 22;
  private static final float SIZE = 10;

  private final PDFont font;
  private final PDPageContentStream pen;
  private float y = PDRectangle.A4.getHeight() - 50;

  Sheet(PDDocument document, PDFont font) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    this.font = font;
    this.pen = new PDPageContentStream(document, page);
  }

  void title(String text) throws IOException {
    write(text, LEFT + 120, y, 300, 16);
    y -= 30;
  }

  /** A grey bar with the heading of what follows. */
  void section(String heading) throws IOException {
    y -= 8;
    pen.setNonStrokingColor(0.9f);
    pen.addRect(LEFT, y - ROW, WIDTH, ROW);
    pen.fill();
    pen.setNonStrokingColor(0f);
    box(LEFT, WIDTH, heading);
    y -= ROW;
  }

  void row(Cell... cells) throws IOException {
    float each = WIDTH / cells.length;
    for (int i = 0; i < cells.length; i++) {
      box(LEFT + i * each, LABEL, cells[i].label());
      box(LEFT + i * each + LABEL, each - LABEL, cells[i].value());
    }
    y -= ROW;
  }

  void tableRow(float[] widths, List<String> texts) throws IOException {
    float x = LEFT;
    for (int i = 0; i < widths.length; i++) {
      box(x, widths[i], texts.get(i));
      x += widths[i];
    }
    y -= ROW;
  }

  /** A label with free lines below it, closed by a word. */
  void lines(String label, String text, String end) throws IOException {
    y -= 8;
    write(label, LEFT, y - 12, LABEL, SIZE);
    y -= ROW;
    for (String line : text.split("\n", -1)) {
      write(line, LEFT + 10, y - 12, WIDTH - 10, SIZE);
      y -= 16;
    }
    write(end, LEFT + WIDTH - 30, y - 12, 30, SIZE);
  }

  private void box(float x, float width, String text) throws IOException {
    pen.setLineWidth(0.5f);
    pen.addRect(x, y - ROW, width, ROW);
    pen.stroke();
    write(text, x + 4, y - 15, width - 8, SIZE);
  }

  /** Writes the text, smaller where it would leave its cell. */
  private void write(String text, float x, float baseline, float width, float size)
      throws IOException {
    if (text.isEmpty()) {
      return;
    }
    float needed = font.getStringWidth(text) / 1000 * size;
    pen.beginText();
    pen.setFont(font, needed > width ? size * width / needed : size);
    pen.newLineAtOffset(x, baseline);
    pen.showText(text);
    pen.endText();
  }

  @Override
  public void close() throws IOException {
    pen.close();
  }
}
