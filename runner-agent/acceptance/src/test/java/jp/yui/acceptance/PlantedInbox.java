package jp.yui.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yui.acceptance.leak.Resident;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** An inbox in which a resident's values stand wherever an input can hold them. */
final class PlantedInbox {
  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final String HEAD =
      "受付番号,申請年月日,請求者氏名,請求者氏名カナ,請求者生年月日,請求者性別,郵便番号,都道府県,市区町村,町名番地,"
          + "方書,電話番号,職業,加入年金,配偶者氏名,配偶者氏名カナ,配偶者生年月日,金融機関名,支店名,口座種別,"
          + "口座番号,口座名義カナ,備考,児童1氏名,児童1氏名カナ,児童1生年月日,児童1続柄,児童1同居別居";

  private final Path folder;

  PlantedInbox(Path folder) {
    this.folder = folder;
  }

  /** Rows that are posted, and one that is held for each kind of trouble. */
  void csv(String prefix, int good) throws IOException {
    StringBuilder rows = new StringBuilder(HEAD).append("\r\n");
    for (int i = 1; i <= good; i++) {
      rows.append(row(prefix + "G" + i, Resident.BIRTH, Resident.ACCOUNT, "同居")).append("\r\n");
    }
    rows.append(row(prefix + "H1", Resident.MAIL, Resident.ACCOUNT, "同居")).append("\r\n");
    rows.append(row(prefix + "H2", Resident.BIRTH, Resident.NUMBER, "同居")).append("\r\n");
    rows.append(row(prefix + "H3", Resident.BIRTH, Resident.ACCOUNT, Resident.CHILD))
        .append("\r\n");
    rows.append(row(prefix + Resident.KANA.replace("　", ""), "", "", "")).append("\r\n");
    write(Resident.NAME + "様_" + prefix + "児童手当認定請求.csv", rows.toString().getBytes(CP932));
  }

  /** A file whose heads are the resident's, and one that is no table at all. */
  void strangeCsv() throws IOException {
    String head = HEAD.replace("請求者氏名,", Resident.NAME + "さんの氏名,");
    write(
        "見出し" + Resident.CHILD + ".csv",
        (head + "\r\n" + row("X1", Resident.BIRTH, Resident.ACCOUNT, "同居")).getBytes(CP932));
    write(
        Resident.MAIL + ".csv",
        ("\"" + Resident.NAME + "," + Resident.NUMBER + "\r\n\"\"x\"" + Resident.PHONE)
            .getBytes(StandardCharsets.UTF_8));
  }

  /** One that is broken off within a value, and one with elements that nobody knows. */
  void xml() throws IOException {
    String begin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- " + Resident.PHONE + " -->\n";
    write(
        Resident.STREET + ".xml",
        (begin + "<申請データ><申請><受付番号>P1</受付番号><請求者><氏名>" + Resident.NAME)
            .getBytes(StandardCharsets.UTF_8));
    write(
        "名簿_" + Resident.KANA + ".xml",
        (begin
                + "<"
                + Resident.NAME.replace("　", "")
                + " 番号=\""
                + Resident.NUMBER
                + "\">"
                + Resident.MAIL
                + "</"
                + Resident.NAME.replace("　", "")
                + ">")
            .getBytes(StandardCharsets.UTF_8));
  }

  /** A form with fields, one of no known form, and one that is none. */
  void pdf() throws IOException {
    Path sample =
        Built.ROOT
            .resolve("scenario-library/scenarios")
            .resolve(Town.SCENARIO)
            .resolve("samples/inbox/JT202500014_児童手当認定請求_入力様式.pdf");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(sample.toFile())) {
      Map<String, String> planted =
          Map.of(
              "請求者氏名", Resident.NAME,
              "請求者氏名カナ", Resident.KANA,
              "電話番号", Resident.PHONE,
              "方書", Resident.BUILDING,
              "備考", Resident.REMARK + Resident.MAIL);
      for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
        planted.forEach(
            (label, value) -> {
              if (field.getFullyQualifiedName().endsWith(label)) {
                field.getCOSObject().setString(COSName.V, value);
              }
            });
      }
      document.getDocumentInformation().setTitle(Resident.NAME);
      document.getDocumentInformation().setAuthor(Resident.NUMBER);
      document.save(bytes);
    }
    write("JT_" + Resident.NAME + "_入力様式.pdf", bytes.toByteArray());
    write(
        Resident.ACCOUNT + ".pdf",
        ("%PDF-1.7\n% " + Resident.NAME + Resident.NUMBER).getBytes(StandardCharsets.UTF_8));
  }

  /** Comment, names of entries, an entry that is cut off. */
  void zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, CP932)) {
      zip.setComment(Resident.NAME + " " + Resident.PHONE);
      ZipEntry entry = new ZipEntry(Resident.NAME + "/" + Resident.STREET + ".csv");
      entry.setComment(Resident.NUMBER);
      zip.putNextEntry(entry);
      zip.write(
          (HEAD + "\r\n" + row("Z1", Resident.BIRTH, Resident.ACCOUNT, "同居")).getBytes(CP932));
      zip.putNextEntry(new ZipEntry("..\\" + Resident.KANA + ".xml"));
      zip.write(Resident.MAIL.getBytes(StandardCharsets.UTF_8));
    }
    write(Resident.BUILDING + ".zip", bytes.toByteArray());
    byte[] cut = java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() * 2 / 3);
    write("途中まで_" + Resident.CHILD_KANA + ".zip", cut);
  }

  private static String row(String key, String birth, String account, String living) {
    return String.join(
        ",",
        key,
        "令和7年4月1日",
        Resident.NAME,
        Resident.KANA,
        birth,
        "女",
        "9990001",
        Resident.PREFECTURE,
        Resident.CITY,
        Resident.STREET,
        Resident.BUILDING,
        Resident.PHONE,
        "会社員",
        "厚生年金",
        "",
        "",
        "",
        "ゆい銀行",
        "本店",
        "普通",
        account,
        Resident.KANA,
        Resident.REMARK,
        Resident.CHILD,
        Resident.CHILD_KANA,
        "令和4年6月1日",
        "子",
        living);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), bytes);
  }
}
