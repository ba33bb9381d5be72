package jp.yui.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The claim as a printed form with a text layer: ruled cells, section bars, a table of children.
 */
final class PrintedForm {
  private static final String[] PLAIN = {"氏名", "氏名カナ", "生年月日", "続柄", "同居別居"};
  private static final String[] ITEMS = {"name", "kana", "birth", "relation", "living"};
  private static final float[] WIDTHS = {120, 120, 115, 60, 80};

  private final Sheet sheet;
  private final Claim claim;

  private PrintedForm(Sheet sheet, Claim claim) {
    this.sheet = sheet;
    this.claim = claim;
  }

  static byte[] of(Claim claim, JapaneseFont font) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      // The file's id comes from this and not from the clock: same claim, same bytes.
      document.setDocumentId(1L);
      try (Sheet sheet = new Sheet(document, font.in(document))) {
        new PrintedForm(sheet, claim).draw();
      }
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void draw() throws IOException {
    sheet.title("児童手当・特例給付 認定請求書");
    sheet.row(cell("受付番号", "receipt-no"), cell("申請年月日", "received-on"));
    sheet.section("請求者");
    sheet.row(cell("氏名", "applicant-name"));
    sheet.row(cell("氏名カナ", "applicant-kana"), cell("性別", "applicant-sex"));
    sheet.row(cell("生年月日", "applicant-birth"), cell("電話番号", "phone"));
    sheet.row(cell("郵便番号", "postal-code"));
    sheet.row(cell("住所", "address"));
    sheet.row(cell("方書", "building"));
    sheet.row(cell("職業", "occupation"), cell("加入年金", "pension"));
    sheet.section("配偶者");
    sheet.row(cell("氏名", "spouse-name"));
    sheet.row(cell("氏名カナ", "spouse-kana"), cell("生年月日", "spouse-birth"));
    sheet.section("児童");
    sheet.tableRow(WIDTHS, List.of(PLAIN));
    for (int n = 1; n <= claim.children(); n++) {
      int number = n;
      sheet.tableRow(
          WIDTHS,
          List.of(ITEMS).stream()
              .map(item -> claim.text(Way.PDF, "children." + number + "." + item))
              .toList());
    }
    sheet.section("振込口座");
    sheet.row(cell("金融機関名", "bank-name"), cell("支店名", "branch-name"));
    sheet.row(cell("口座種別", "account-kind"), cell("口座番号", "account-no"));
    sheet.row(cell("口座名義カナ", "account-holder"));
    sheet.lines("備考", claim.text(Way.PDF, "remarks"), "以上");
  }

  private Sheet.Cell cell(String label, String item) {
    return new Sheet.Cell(label, claim.text(Way.PDF, item));
  }
}
