package jp.yui.agent.intake;

import static jp.yui.agent.intake.Forms.head;
import static jp.yui.agent.intake.Forms.join;
import static jp.yui.agent.intake.Forms.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import jp.yui.scenario.model.Form.FormHead;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.XmlForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlIntakeTest {
  private static final FormHead HEAD =
      head("xml", "*", Map.of(ItemPath.parse("birth"), join("{1}{2}年", "者/生年/年号", "者/生年/年")));
  private static final XmlForm FORM =
      new XmlForm(
          HEAD,
          "/申請データ/申請",
          Map.of(),
          map("番号", "no", "者/氏名", "name", "者/@性別", "sex", "一覧/児童[n]/氏名", "children.name"));

  @TempDir Path dir;

  private Reading read(String text, XmlForm... forms) {
    return Reading.ofText(dir, text, forms);
  }

  private Reading one(String inside) {
    return read("<申請データ>\n<申請>" + inside + "</申請>\n</申請データ>", FORM);
  }

  @Test
  void readsEachRecordWithPathsAndLines() {
    Reading read =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <?xml-stylesheet href="http://127.0.0.1:1/x.xsl" type="text/xsl"?>
            <申請データ>
              <申請><番号>1</番号></申請>
              <申請>
                <番号> 2 </番号>
                <者 性別="女"><氏名>A&amp;<![CDATA[<B>]]></氏名>
                  <生年><年号>平成</年号><年>3</年></生年></者>
                <一覧><児童><氏名>い</氏名></児童>
                      <児童><氏名/></児童></一覧>
              </申請>
            </申請データ>
            """,
            FORM);

    assertThat(read.findings().problems()).isEmpty();
    assertThat(read.values(0)).containsExactly("no=1");
    assertThat(read.values(1))
        .containsExactly(
            "no= 2 ",
            "sex=女",
            "name=A&<B>",
            "children.name[1]=い",
            "children.name[2]=",
            "birth=平成3年");
    assertThat(read.records().get(1).values().get(4).place())
        .isEqualTo(new Place.Element("申請.csv", 10, "/申請データ/申請[2]/一覧/児童[2]/氏名"));
  }

  @Test
  void readsShiftJisAsWindows31j() {
    String text = "<?xml version='1.0' encoding='Shift_JIS'?><申請データ><申請><番号>①髙～</番号></申請></申請データ>";

    assertThat(Reading.ofBytes(dir, text.getBytes(Reading.CP932), FORM).values(0))
        .containsExactly("no=①髙～");
    assertThat(
            Reading.ofBytes(dir, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), FORM)
                .values(0))
        .containsExactly("no=①髙～");
  }

  @Test
  void followsNamespacesByTheFormsPrefixes() {
    XmlForm form =
        new XmlForm(head("xml", "*"), "", Map.of("j", "urn:x", "g", "urn:g"), map("g:氏名", "name"));

    assertThat(read("<a:申請 xmlns:a='urn:x' xmlns='urn:g'><氏名>あ</氏名></a:申請>", form).values(0))
        .containsExactly("name=あ");
  }

  @Test
  void neverPicksBetweenTwoValues() {
    Reading read = one("<番号>1</番号><番号>2</番号>");

    assertThat(Reading.messages(read.records().get(0).problems()))
        .containsExactly("2行目の /申請データ/申請[1]/番号[2] が二つ目です。どちらを使うか決められません。元のファイルを確かめてください。");
  }

  @Test
  void holdsAValueThatIsNoText() {
    Reading read = one("<番号>1</番号><者><氏名><姓>山</姓></氏名></者>");

    assertThat(Reading.codes(read.records().get(0).problems())).containsExactly("element-not-text");
  }

  @Test
  void saysWhereAFileIsNotWellFormedAndKeepsWhatWasRead() {
    Reading read = read("<申請データ>\n<申請><番号>1</番号></申請>\n<申請><番号>2</申請></申請データ>", FORM);

    assertThat(read.records()).hasSize(1);
    assertThat(read.problems())
        .containsExactly("XMLとして正しくありません（3行目12文字目の近く）。もう一度ダウンロードしてください。（1件目までは読みました。）");
  }

  @Test
  void refusesDocumentTypesAndNeverExpandsThem() {
    String laughs =
        """
        <!DOCTYPE 申請データ [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
          <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
        <申請データ><申請><番号>&c;&x;</番号></申請></申請データ>
        """;
    Reading read = read(laughs, FORM);

    assertThat(read.records()).isEmpty();
    assertThat(Reading.codes(read.findings().problems())).containsExactly("xml-doctype");
  }

  @Test
  void refusesBottomlessNesting() {
    Reading read = one("<番号>1</番号>" + "<x>".repeat(100_000));

    assertThat(Reading.codes(read.findings().problems())).containsExactly("xml-too-nested");
  }

  @Test
  void refusesEndlessText() {
    Reading read = one("<番号>" + "1".repeat(3_000_000) + "</番号>");

    assertThat(Reading.codes(read.findings().problems())).containsExactly("xml-too-long");
  }

  @Test
  void findsTheFormByWhatTheFileHolds() {
    XmlForm other = new XmlForm(head("other", "*"), "/DataRoot", Map.of(), map("様式ID", "no"));
    XmlForm twin = new XmlForm(head("twin", "*"), "/申請データ/申請", Map.of(), map("番号", "no"));
    String text = "<申請データ><申請><番号>1</番号></申請></申請データ>";

    assertThat(read(text, FORM, other).records().get(0).form()).isEqualTo("xml");
    assertThat(Reading.codes(read(text, FORM, twin).findings().problems()))
        .containsExactly("several-forms-fit");
    assertThat(read(text, other).problems())
        .containsExactly("様式「様式other」の申請の要素（/DataRoot）がありません。ファイルを確かめるか、様式の record を直してください。");
  }
}
