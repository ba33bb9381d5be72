package jp.yui.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A printed form as a scanner sees it: the same picture, no text. */
final class ScannedForm {
  private static final int DPI = 100;

  private ScannedForm() {}

  static byte[] of(byte[] printed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument original = Loader.loadPDF(printed);
        PDDocument scan = new PDDocument()) {
      scan.setDocumentId(3L);
      BufferedImage picture = new PDFRenderer(original).renderImageWithDPI(0, DPI, ImageType.GRAY);
      PDPage page = new PDPage(PDRectangle.A4);
      scan.addPage(page);
      PDImageXObject image = LosslessFactory.createFromImage(scan, picture);
      try (PDPageContentStream pen = new PDPageContentStream(scan, page)) {
        pen.drawImage(image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
      }
      scan.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
