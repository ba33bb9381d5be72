package jp.yui.platform.dataflow.web;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A4 pages with headings, paragraphs and a table, numbered at the foot. Lengths are in points. */
final class Paper implements AutoCloseable {
  private static final float MARGIN = 48;
  private static final float LEADING = 1.5f;
  private static final float[] COLUMNS = {2, 3, 3};
  private static final java.awt.Color SHADE = new java.awt.Color(0xe8, 0xf1, 0xfe);

  private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
  private final Font body;
  private final Font large;
  private final Font heading;

  Paper(OutputStream to, BaseFont font, String title, Locale language) {
    this.body = new Font(font, 9);
    this.large = new Font(font, 16);
    this.heading = new Font(font, 11.5f);
    PdfWriter writer = PdfWriter.getInstance(document, to);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    document.addTitle(title);
    HeaderFooter foot = new HeaderFooter(new Phrase(title + "　", body), true);
    foot.setAlignment(HeaderFooter.ALIGN_CENTER);
    foot.setBorder(0);
    document.setFooter(foot);
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
  }

  void title(String words) {
    add(words, large, 0, 10);
  }

  void heading(String words) {
    add(words, heading, 12, 4);
  }

  void text(String words) {
    add(words, body, 0, 4);
  }

  void point(String words) {
    add("・" + words, body, 0, 2);
  }

  void fact(String name, String words) {
    add(name + "：" + words, body, 0, 2);
  }

  private void add(String words, Font font, float before, float after) {
    Paragraph paragraph = new Paragraph(font.getSize() * LEADING, words, font);
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    document.add(paragraph);
  }

  /** Its head stands on every page; no row is torn. */
  void table(String[] head, List<String[]> rows) {
    PdfPTable table = new PdfPTable(COLUMNS);
    table.setWidthPercentage(100);
    table.setHeaderRows(1);
    table.setSplitLate(true);
    table.setSpacingBefore(4);
    table.setSpacingAfter(6);
    for (String words : head) {
      PdfPCell cell = cell(words);
      cell.setBackgroundColor(SHADE);
      table.addCell(cell);
    }
    for (String[] row : rows) {
      for (String words : row) {
        table.addCell(cell(words));
      }
    }
    document.add(table);
  }

  private PdfPCell cell(String words) {
    PdfPCell cell = new PdfPCell(new Phrase(body.getSize() * LEADING, words, body));
    cell.setLeading(0, 1.35f);
    cell.setPadding(4);
    return cell;
  }

  @Override
  public void close() {
    document.close();
  }
}
