package jp.yui.agent.intake;

import static jp.yui.agent.intake.Forms.csv;
import static jp.yui.agent.intake.Forms.head;
import static jp.yui.agent.intake.Forms.join;
import static jp.yui.agent.intake.Forms.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.ItemPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvIntakeTest {
  private static final CsvForm FORM = csv("auto", "受付番号", "no", "氏名", "name");

  @TempDir Path dir;

  @Test
  void keepsEveryValueAsWrittenWithItsPlace() {
    Reading read = Reading.ofCp932(dir, "受付番号,氏名\r\n001,\"山田　太郎  \"\r\n", FORM);

    SourceRecord only = read.records().get(0);
    assertThat(Reading.values(only)).containsExactly("no=001", "name=山田　太郎  ");
    assertThat(only.values().get(1).place()).isEqualTo(new Place.Cell("申請.csv", 2, 2, "氏名"));
    assertThat(only.problems()).isEmpty();
    assertThat(read.findings().complete()).isTrue();
    assertThat(read.findings().parts())
        .containsExactly(
            new FilePart(
                "申請.csv", java.util.Optional.of("csv"), java.util.Optional.of("windows-31j"), 1));
  }

  @Test
  void countsPhysicalLinesAcrossLineBreaksInQuotes() {
    Reading read =
        Reading.ofText(dir, "受付番号,氏名\r\n1,\"a\r\nb\"\r\n\r\n2,\"5,628 \"\"円\"\"\"\r\n", FORM);

    assertThat(read.values(0)).containsExactly("no=1", "name=a\r\nb");
    assertThat(read.values(1)).containsExactly("no=2", "name=5,628 \"円\"");
    assertThat(((Place.Cell) read.records().get(1).values().get(0).place()).line()).isEqualTo(5);
  }

  @Test
  void readsShiftJisAsWindows31j() {
    CsvForm form = csv("Shift_JIS", "受付番号", "no", "氏名", "name");
    Reading read = Reading.ofCp932(dir, "受付番号,氏名\n①,髙﨑～㈱Ⅰ\n", form);

    assertThat(read.values(0)).containsExactly("no=①", "name=髙﨑～㈱Ⅰ");
  }

  @Test
  void findsUtf8AndUtf16ByTheirMarks() {
    String text = "受付番号,氏名\n1,葛󠄀𠮷\n";
    for (var charset :
        List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
      Reading read = Reading.ofBytes(dir, ("\uFEFF" + text).getBytes(charset), FORM);
      assertThat(read.values(0)).containsExactly("no=1", "name=葛󠄀𠮷");
    }
  }

  @Test
  void namesTheByteThatNoEncodingExplains() {
    byte[] bytes = "受付番号,氏名\n1,山\n".getBytes(Reading.CP932);
    bytes[bytes.length - 2] = (byte) 0xFF;

    assertThat(Reading.ofBytes(dir, bytes, FORM).problems())
        .containsExactly(
            "文字コードが分かりません。UTF-8 としては1行目（1バイト目）、Shift_JIS（windows-31j）としては2行目（18バイト目）が"
                + "読めません。ファイルが壊れていないか、もう一度ダウンロードして確かめてください。");
  }

  @Test
  void readsNothingOfAFileInAnotherEncodingThanDeclared() {
    CsvForm form = csv("utf-8", "受付番号", "no");
    Reading read = Reading.ofCp932(dir, "受付番号\n1\n", form);

    assertThat(read.records()).isEmpty();
    assertThat(read.problems())
        .containsExactly("1行目（1バイト目）が文字コード utf-8 として読めません。様式の encoding とファイルの文字コードを確かめてください。");
  }

  @Test
  void refusesBytesThatAreNoText() {
    assertThat(Reading.ofText(dir, "受付番号,氏名\n1,a\0b\n", FORM).problems())
        .containsExactly("2行目（24バイト目）に文字ではないデータ（NUL）があります。ファイルが壊れているおそれがあるので、もう一度ダウンロードしてください。");
  }

  @Test
  void saysThatASectionIsNotThere() {
    CsvForm form =
        new CsvForm(
            head("csv", "*.csv"), "auto", ',', 0, false, map("1", "no"), List.of(), "[data]");

    assertThat(Reading.ofText(dir, "[kanri]\n1\n", form).problems())
        .containsExactly("区切りの行「[data]」が見つかりません。様式の section とファイルを確かめてください。");
  }

  @Test
  void asksWhereTwoEncodingsFitEquallyWell() {
    byte[] bytes = "no\nﾃｱ\n".getBytes(Reading.CP932);
    Reading read = Reading.ofBytes(dir, bytes, csv("auto", "no", "no"));

    assertThat(read.records()).isEmpty();
    assertThat(Reading.codes(read.findings().problems())).containsExactly("encoding-unclear");
  }

  @Test
  void comparesHeadersWithoutWidthsAndBlanks() {
    CsvForm form = csv("auto", "児童{n}氏名", "children.name", "ﾌﾘｶﾞﾅ", "kana");
    Reading read = Reading.ofText(dir, "児童１ 氏名,児童 2氏名,フリガナ\nあ,い,ウ\n", form);

    assertThat(read.values(0))
        .containsExactlyInAnyOrder("children.name[1]=あ", "children.name[2]=い", "kana=ウ");
  }

  @Test
  void tellsAllThatIsWrongWithAHeaderAndHoldsItsRecords() {
    CsvForm form = csv("auto", "受付番号", "no", "氏名", "name", "住所", "address");
    Reading read = Reading.ofText(dir, "氏名,氏 名,電話,備考,住　所\n1,2,3,4,5\n", form);

    List<String> all =
        List.of(
            "1行目の見出しに、様式「様式csv」の列がありません：受付番号。ダウンロードの項目を確かめるか、様式の columns を直してください。"
                + "このファイルの申請はすべて保留します。",
            "1行目の見出しに、同じ名前の列が二つ以上あります：氏名、氏 名。どちらを使うか決められないので、"
                + "このファイルの申請はすべて保留します。様式の columns や join に、左から何番目かを「氏名#1」「氏名#2」のように書いてください。");
    assertThat(read.problems()).isEqualTo(all);
    assertThat(Reading.messages(read.records().get(0).problems())).isEqualTo(all);
    assertThat(Reading.messages(read.findings().warnings()))
        .containsExactly("1行目の見出しに、様式「様式csv」にない列があります：電話、備考。使わない列なら様式の ignore に加えてください。");
  }

  @Test
  void holdsARecordWhoseCellsMayBeShifted() {
    Reading read = Reading.ofText(dir, "受付番号,氏名\n1\n2,b\n3,c,d\n,\n", FORM);

    assertThat(Reading.messages(read.records().get(0).problems()))
        .containsExactly("2行目の項目は1個で、2個に足りません。列がずれているおそれがあるので、元のファイルのこの行を確かめてください。");
    assertThat(read.values(0)).containsExactly("no=1");
    assertThat(read.records().get(1).problems()).isEmpty();
    assertThat(Reading.codes(read.records().get(2).problems())).containsExactly("ragged-row");
    assertThat(read.records()).hasSize(3);
    assertThat(Reading.codes(read.findings().warnings())).containsExactly("blank-lines");
  }

  @Test
  void putsSeveralColumnsTogether() {
    CsvForm form =
        csv(
            head(
                "csv",
                "*.csv",
                Map.of(ItemPath.parse("birth"), join("{1}{2}年{3}月{4}日", "元号", "年", "月", "日"))),
            "auto",
            "受付番号",
            "no");
    Reading read = Reading.ofText(dir, "受付番号,元号,年,月,日\n1,平成,2,3,4\n2,,,,\n", form);

    assertThat(read.values(0)).containsExactly("no=1", "birth=平成2年3月4日");
    assertThat(read.values(1)).containsExactly("no=2", "birth=");
    assertThat(read.records().get(0).values().get(1).place())
        .isInstanceOfSatisfying(Place.Joined.class, j -> assertThat(j.parts()).hasSize(4));
  }

  @Test
  void skipsTitleLines() {
    CsvForm form =
        new CsvForm(head("csv", "*.csv"), "auto", ',', 2, true, map("受付番号", "no"), List.of());
    Reading read = Reading.ofText(dir, "一覧 \"抄\n\n受付番号\n7\n", form);

    assertThat(read.values(0)).containsExactly("no=7");
    assertThat(read.records().get(0).values().get(0).place())
        .isEqualTo(new Place.Cell("申請.csv", 4, 1, "受付番号"));
  }

  @Test
  void readsOneSectionByColumnNumbers() {
    CsvForm form =
        new CsvForm(
            head("csv", "*.csv"),
            "auto",
            ',',
            0,
            false,
            map("2", "no", "3", "name"),
            List.of(),
            "[data]");
    Reading read =
        Reading.ofText(dir, "14,a\n[kanri]\n,001\n[data]\nx,1,あ\nx,2,い,う\nx\n[end]\ny,9,z\n", form);

    assertThat(read.values(0)).containsExactly("no=1", "name=あ");
    assertThat(read.values(1)).containsExactly("no=2", "name=い");
    assertThat(Reading.codes(read.records().get(2).problems())).containsExactly("ragged-row");
    assertThat(read.records()).hasSize(3);
  }

  @Test
  void stopsWhereAQuoteHasNoPartner() {
    Reading read = Reading.ofText(dir, "受付番号,氏名\n1,a\n2,\"b\n3,c\n", FORM);

    assertThat(read.records()).hasSize(1);
    assertThat(read.problems())
        .containsExactly(
            "2行目より後に、引用符（\"）の対になっていないところか、長すぎる項目があります。1件目までを読みました。元のファイルを直して、残りをもう一度入れてください。");
  }

  @Test
  void takesTheColumnOfSeveralOfOneNameThatTheFormSays() {
    CsvForm form =
        new CsvForm(
            head(
                "csv", "*.csv", Map.of(ItemPath.parse("spouse"), join("{1}（{2}）", "氏名#2", "カナ#2"))),
            "utf-8",
            ',',
            0,
            true,
            map("受付番号", "no", "氏名＃1", "name", "児童{n}#2", "children.kana"),
            List.of("カナ"));
    Reading read = Reading.ofText(dir, "受付番号,氏名,カナ,氏 名,カナ,児童1,児童1\n1,山田,ヤマダ,鈴木,スズキ,一,イチ\n", form);

    assertThat(read.problems()).isEmpty();
    assertThat(read.values(0))
        .containsExactly("no=1", "name=山田", "children.kana[1]=イチ", "spouse=鈴木（スズキ）");
    assertThat(Reading.codes(read.findings().warnings())).containsExactly("unknown-column");
  }

  @Test
  void missesTheThirdColumnOfANameThatTwoHave() {
    CsvForm form = csv("auto", "受付番号", "no", "氏名#3", "name");

    assertThat(Reading.ofText(dir, "受付番号,氏名,氏名\n1,a,b\n", form).problems())
        .containsExactly(
            "1行目の見出しに、様式「様式csv」の列がありません：氏名#3。"
                + "ダウンロードの項目を確かめるか、様式の columns を直してください。このファイルの申請はすべて保留します。");
  }

  @Test
  void aColumnThatIsReallyCalledSoDoesNotMakeItAGuess() {
    CsvForm form = csv("auto", "受付番号", "no", "氏名#2", "name");

    assertThat(Reading.ofText(dir, "受付番号,氏名,氏名#2\n1,a,b\n", form).values(0))
        .containsExactly("no=1", "name=b");
    assertThat(
            Reading.codes(
                Reading.ofText(dir, "受付番号,氏名,氏名,氏名#2\n1,a,b,c\n", form).findings().problems()))
        .containsExactly("twin-column");
  }

  @Test
  void neverPicksAmongForms() {
    CsvForm twin = csv(head("twin", "*.csv"), "auto", "受付番号", "no");
    CsvForm other = csv(head("other", "*.csv"), "auto", "整理番号", "no");

    assertThat(Reading.ofText(dir, "受付番号,氏名\n1,a\n", FORM, twin).problems())
        .containsExactly("合う様式が一つに決まりません：様式csv、様式twin。様式の files で、ファイル名から一つに決まるようにしてください。");
    assertThat(Reading.ofText(dir, "受付番号,氏名\n1,a\n", FORM, other).values(0))
        .containsExactly("no=1", "name=a");
    assertThat(Reading.codes(Reading.ofText(dir, "番号\n1\n", FORM, other).findings().problems()))
        .containsExactly("no-form-fits", "missing-column", "missing-column");
  }

  @Test
  void saysWhatAFileReallyIs() {
    assertThat(Reading.ofText(dir, "%PDF-1.7 ...", FORM).problems())
        .containsExactly("中身はPDFで、ファイル名に当てはまる様式（様式csv）では読めません。ファイルの拡張子を確かめてください。");
    assertThat(Reading.codes(Reading.ofText(dir, "", FORM).findings().problems()))
        .containsExactly("empty-file");
  }

  @Test
  void saysThatAFileIsNotThere() {
    Reading read = Reading.of(dir.resolve("ない.csv"), FORM);

    assertThat(Reading.codes(read.findings().problems())).containsExactly("cannot-open");
    assertThat(read.findings().sha256()).isEmpty();
  }
}
