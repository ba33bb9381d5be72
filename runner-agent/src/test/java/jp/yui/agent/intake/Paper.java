package jp.yui.agent.intake;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn by a test; measures in points from the left and top of an A4 page. */
final class Paper {
  private static final float SIZE = 10;
  private static final File FONT = findFont();

  final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPage page = new PDPage(PDRectangle.A4);
  private PDPageContentStream pen;

  Paper() {
    try {
      font = PDType0Font.load(document, FONT);
      document.addPage(page);
      pen = new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Part of a drawing. */
  interface Drawing {
    void draw(PDPageContentStream pen) throws IOException;
  }

  PDPage page() {
    return page;
  }

  PDFont font() {
    return font;
  }

  Paper nextPage() {
    return draw(
        p -> {
          pen.close();
          page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          pen = new PDPageContentStream(document, page);
        });
  }

  Paper draw(Drawing drawing) {
    try {
      drawing.draw(pen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Paper text(float x, float y, String text) {
    return text(x, y, text, font, RenderingMode.FILL);
  }

  Paper invisible(float x, float y, String text) {
    return text(x, y, text, font, RenderingMode.NEITHER);
  }

  Paper vertical(float x, float y, String text) {
    try {
      return text(x, y, text, PDType0Font.loadVertical(document, FONT), RenderingMode.FILL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Paper text(float x, float y, String text, PDFont with, RenderingMode mode) {
    return draw(
        p -> {
          p.beginText();
          p.setFont(with, SIZE);
          p.setRenderingMode(mode);
          p.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
          p.showText(text);
          p.setRenderingMode(RenderingMode.FILL);
          p.endText();
        });
  }

  /** A glyph by its number in the font, which the file does not translate to a character. */
  Paper glyph(float x, float y, String hexadecimal) {
    return draw(
        p -> {
          p.beginText();
          p.setFont(font, SIZE);
          p.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
          p.appendRawCommands("<" + hexadecimal + "> Tj\n");
          p.endText();
        });
  }

  /** Ruled cells side by side, each with its text. */
  Paper cells(float x, float y, float width, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      float left = x + i * width;
      draw(
          p -> {
            p.addRect(left, PDRectangle.A4.getHeight() - y - 20, width, 20);
            p.stroke();
          });
      String[] lines = texts[i].split("\n", -1);
      for (int line = 0; line < lines.length; line++) {
        text(left + 3, y + (lines.length == 1 ? 14 : 8 + 10 * line), lines[line]);
      }
    }
    return this;
  }

  /** The page is drawn on its side and shown upright by its rotation. */
  Paper sideways() {
    return draw(
        p -> {
          page.setMediaBox(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
          page.setRotation(270);
          p.transform(new Matrix(0, -1, 1, 0, 0, PDRectangle.A4.getWidth()));
        });
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      pen.close();
      document.save(out);
      document.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File findFont() {
    List<String> folders =
        List.of(
            "/usr/share/fonts",
            System.getProperty("user.home") + "/.fonts",
            System.getProperty("user.home") + "/.local/share/fonts");
    for (String folder : folders) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
          var found = files.filter(f -> f.getFileName().toString().equals("ipag.ttf")).findFirst();
          if (found.isPresent()) {
            return found.get().toFile();
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    throw new IllegalStateException(
        "These tests draw PDFs with IPA Gothic (ipag.ttf): install the package fonts-ipafont-gothic");
  }
}
