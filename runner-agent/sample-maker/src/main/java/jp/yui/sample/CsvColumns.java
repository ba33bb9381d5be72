package jp.yui.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The CSV profile's columns; assumed, since the real service's are not published. */
final class CsvColumns {
  private static final Map<String, String> HEAD = new LinkedHashMap<>();
  private static final Map<String, String> CHILD = new LinkedHashMap<>();

  static {
    HEAD.put("受付番号", "receipt-no");
    HEAD.put("申請年月日", "received-on");
    HEAD.put("請求者氏名", "applicant-name");
    HEAD.put("請求者氏名カナ", "applicant-kana");
    HEAD.put("請求者生年月日", "applicant-birth");
    HEAD.put("請求者性別", "applicant-sex");
    HEAD.put("郵便番号", "postal-code");
    HEAD.put("都道府県", "address.1");
    HEAD.put("市区町村", "address.2");
    HEAD.put("町名番地", "address.3");
    HEAD.put("方書", "building");
    HEAD.put("電話番号", "phone");
    HEAD.put("職業", "occupation");
    HEAD.put("加入年金", "pension");
    HEAD.put("配偶者氏名", "spouse-name");
    HEAD.put("配偶者氏名カナ", "spouse-kana");
    HEAD.put("配偶者生年月日", "spouse-birth");
    HEAD.put("金融機関名", "bank-name");
    HEAD.put("支店名", "branch-name");
    HEAD.put("口座種別", "account-kind");
    HEAD.put("口座番号", "account-no");
    HEAD.put("口座名義カナ", "account-holder");
    HEAD.put("備考", "remarks");
    CHILD.put("氏名", "name");
    CHILD.put("氏名カナ", "kana");
    CHILD.put("生年月日", "birth");
    CHILD.put("続柄", "relation");
    CHILD.put("同居別居", "living");
  }

  private CsvColumns() {}

  /** Writes header and rows; rows are taken one by one, so that a long batch needs no memory. */
  static void write(Writer to, int children, Stream<Claim> claims) {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to)) {
      csv.writeRecord(header(children));
      claims.forEach(claim -> csv.writeRecord(row(claim, children)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> header(int children) {
    List<String> header = new ArrayList<>(HEAD.keySet());
    for (int n = 1; n <= children; n++) {
      for (String column : CHILD.keySet()) {
        header.add("児童" + n + column);
      }
    }
    return header;
  }

  static List<String> row(Claim claim, int children) {
    List<String> row = new ArrayList<>();
    for (String item : HEAD.values()) {
      row.add(cell(claim, item));
    }
    for (int n = 1; n <= children; n++) {
      for (String item : CHILD.values()) {
        row.add(claim.text(Way.CSV, "children." + n + "." + item));
      }
    }
    return row;
  }

  private static String cell(Claim claim, String item) {
    String text = claim.text(Way.CSV, item);
    return switch (item) {
      case "address.1", "address.2", "address.3" ->
          Address.of(claim.text(Way.CSV, "address")).part(item.charAt(8) - '0');
      case "applicant-sex" -> text.equals("男") ? "1" : text.equals("女") ? "2" : text;
      case "account-kind" -> text.equals("普通") ? "1" : text.equals("当座") ? "2" : text;
      default -> text;
    };
  }
}
