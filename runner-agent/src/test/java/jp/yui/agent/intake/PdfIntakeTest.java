package jp.yui.agent.intake;

import static jp.yui.agent.intake.Forms.head;
import static jp.yui.agent.intake.Forms.join;
import static jp.yui.agent.intake.Forms.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.PdfForm;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfIntakeTest {
  private static final PdfForm NAME = form(label("氏名", "name"));

  @TempDir Path dir;

  private static PdfForm.Label label(String text, String item) {
    return label(text, item, null);
  }

  private static PdfForm.Label label(
      String text, String item, @org.jspecify.annotations.Nullable String section) {
    return new PdfForm.Label(
        text,
        ItemPath.parse(item),
        Optional.ofNullable(section),
        PdfForm.Where.RIGHT,
        Optional.empty());
  }

  private static PdfForm.Label below(String text, String item, Optional<String> until) {
    return new PdfForm.Label(
        text, ItemPath.parse(item), Optional.empty(), PdfForm.Where.BELOW, until);
  }

  private static PdfForm form(PdfForm.Label... labels) {
    return new PdfForm(head("pdf", "*"), "", List.of(labels), List.of(), Map.of());
  }

  private Reading read(Paper paper, PdfForm... forms) {
    return Reading.ofBytes(dir, paper.bytes(), forms);
  }

  private List<String> doubts(Paper paper) {
    return Reading.messages(read(paper, NAME).records().get(0).problems());
  }

  @Test
  void readsCellsSectionsAndTables() {
    Paper paper =
        new Paper()
            .cells(50, 50, 400, "請求者")
            .cells(50, 70, 100, "氏　名", "結城　一郎", "電話", "")
            .cells(50, 90, 100, "住所", "結県稲穂市田植町一丁\n目17番地")
            .cells(50, 130, 400, "■ 配偶者")
            .cells(50, 150, 100, "氏名", "結城　花子")
            .cells(50, 190, 400, "児童")
            .cells(50, 210, 100, "氏名", "生年月日")
            .cells(50, 230, 100, "結城　月", "令和2年3月4日")
            .cells(50, 250, 100, "", "")
            .cells(50, 270, 100, "結城　星", "");
    PdfForm form =
        new PdfForm(
            head("pdf", "*"),
            "",
            List.of(
                label("氏名", "name", "請求者"),
                label("電話", "phone", "請求者"),
                label("住所", "address", "請求者"),
                label("氏名", "spouse", "配偶者")),
            List.of(
                new PdfForm.Table(
                    Optional.of("児童"), map("氏名", "children.name", "生年月日", "children.birth"))),
            Map.of());
    Reading read = read(paper, form);

    assertThat(read.records().get(0).problems()).isEmpty();
    assertThat(read.values(0))
        .containsExactly(
            "name=結城　一郎",
            "phone=",
            "address=結県稲穂市田植町一丁目17番地",
            "spouse=結城　花子",
            "children.name[1]=結城　月",
            "children.birth[1]=令和2年3月4日",
            "children.name[2]=結城　星",
            "children.birth[2]=");
    assertThat(read.records().get(0).values().get(0).place())
        .isInstanceOfSatisfying(
            Place.Printed.class,
            p -> {
              assertThat(p.page()).isEqualTo(1);
              assertThat(p.label()).isEqualTo("請求者/氏名");
              assertThat(p.x()).isBetween(152f, 154f);
              assertThat(p.y()).isBetween(74f, 77f);
              assertThat(p.width()).isBetween(49f, 51f);
            });
  }

  @Test
  void readsTextWithoutRuledLines() {
    Paper paper =
        new Paper()
            .text(50, 50, "氏")
            .text(90, 50, "名")
            .text(130, 50, "結城　一郎")
            .text(300, 50, "性別")
            .text(350, 50, "男")
            .text(50, 70, "電話番号：090-0000-0000")
            .text(50, 90, "備考")
            .text(60, 105, "一行目")
            .text(60, 120, "二行目")
            .text(400, 135, "以上");
    PdfForm form =
        form(
            label("氏名", "name"),
            label("性別", "sex"),
            label("電話番号", "phone"),
            below("備考", "remarks", Optional.of("以上")));

    assertThat(read(paper, form).values(0))
        .containsExactly("name=結城　一郎", "sex=男", "phone=090-0000-0000", "remarks=一行目\n二行目");
  }

  @Test
  void readsAPageThatIsShownTurned() {
    assertThat(read(new Paper().sideways().cells(50, 50, 100, "氏名", "結城"), NAME).values(0))
        .containsExactly("name=結城");
  }

  @Test
  void readsOnlyTheFormsPages() {
    Paper paper = new Paper().text(50, 50, "氏名：一").nextPage().text(50, 50, "氏名：二");
    PdfForm second =
        new PdfForm(head("pdf", "*"), "2", List.of(label("氏名", "name")), List.of(), Map.of());

    assertThat(read(paper, second).values(0)).containsExactly("name=二");
  }

  @Test
  void putsSeveralLabelsTogether() {
    PdfForm form =
        new PdfForm(
            head("pdf", "*", Map.of(ItemPath.parse("birth"), join("{1}年{2}月", "年", "月"))),
            "",
            List.of(),
            List.of(),
            Map.of());

    assertThat(read(new Paper().cells(50, 50, 60, "年", "平成2", "月", "3"), form).values(0))
        .containsExactly("birth=平成2年3月");
  }

  @Test
  void neverPicksBetweenTwins() {
    assertThat(doubts(new Paper().text(50, 50, "氏名：一").text(50, 70, "氏名：二")))
        .containsExactly("PDFに、「氏名」が二つ以上あります。どちらの値か決められません。様式で in:（見出し）を指定してください。");
  }

  @Test
  void holdsAValueThatMayGoOnBehindAGap() {
    assertThat(doubts(new Paper().text(50, 50, "氏名").text(90, 50, "結城").text(200, 50, "一郎")))
        .containsExactly("1ページ「氏名」の値の右に、離れてほかの文字があります。値の続きかどうか決められないので、元のファイルを見て確かめてください。");
  }

  @Test
  void holdsAValueWithOtherTextOverIt() {
    assertThat(doubts(new Paper().cells(50, 50, 100, "氏名", "結城").text(156, 66, "取消")))
        .containsExactly("1ページ「氏名」の値に、ほかの文字が重なっています。元のファイルを見て確かめてください。");
  }

  @Test
  void readsTextPrintedTwiceToLookBold() {
    Paper paper = new Paper().cells(50, 50, 100, "氏名", "結城").text(153.4f, 64, "結城");

    assertThat(read(paper, NAME).values(0)).containsExactly("name=結城");
  }

  @Test
  void holdsAValueUnderAStamp() {
    Paper paper = new Paper().cells(50, 50, 100, "氏名", "結城");
    PDAnnotationFreeText note = new PDAnnotationFreeText();
    note.setRectangle(new PDRectangle(140, PDRectangle.A4.getHeight() - 70, 60, 20));
    paper.draw(p -> paper.page().getAnnotations().add(note));

    assertThat(doubts(paper)).containsExactly("1ページ「氏名」の値に、注釈や印影が重なっています。元のファイルを見て確かめてください。");
  }

  @Test
  void holdsVerticalText() {
    assertThat(doubts(new Paper().cells(50, 50, 100, "氏名", "").vertical(170, 52, "結")))
        .containsExactly("1ページ「氏名」の値に縦書きか斜めの文字があり、確実には読めません。元のファイルを見て確かめてください。");
  }

  @Test
  void holdsCharactersThatTheFileDoesNotName() {
    Paper paper = new Paper().cells(50, 50, 100, "氏名", "");
    paper.glyph(155, 64, "1234");

    assertThat(doubts(paper)).containsExactly("1ページ「氏名」の値に、何の文字か分からないものがあります。元のファイルを見て確かめてください。");
  }

  @Test
  void readsOnlyWhatAPersonSees() {
    Paper paper =
        new Paper().cells(50, 50, 100, "氏名", "").invisible(155, 64, "隠").text(155, 900, "外");
    assertThat(read(paper, NAME).values(0)).containsExactly("name=");

    assertThat(read(new Paper().invisible(50, 50, "氏名"), NAME).problems())
        .containsExactly("PDFに文字の情報がありません（紙を読み取った画像など）。手で入力してください。");
  }

  @Test
  void refusesAnEncryptedFile() {
    Paper paper = new Paper().text(50, 50, "氏名：一");
    paper.draw(
        p -> paper.document.protect(new StandardProtectionPolicy("o", "", new AccessPermission())));

    assertThat(Reading.codes(read(paper, NAME).findings().problems()))
        .containsExactly("pdf-encrypted");
  }

  @Test
  void readsFormFieldsAndNeverTheirSurroundings() {
    PdfForm fields =
        new PdfForm(
            head("pdf", "*"),
            "",
            List.of(label("氏名", "name")),
            List.of(),
            map("txtName", "name", "child{n}", "children.name"));

    Reading read = read(withFields("txtName", "結城", "child1", ""), fields);
    assertThat(read.values(0)).containsExactly("name=結城", "children.name[1]=");
    assertThat(read.records().get(0).values().get(0).place())
        .isEqualTo(new Place.FormField("申請.csv", "txtName"));

    assertThat(Reading.codes(read(withFields("other", "結城"), fields).findings().problems()))
        .containsExactly("fields-unknown");
  }

  private static Paper withFields(String... namesAndValues) {
    Paper paper = new Paper().text(50, 50, "氏名");
    return paper.draw(
        p -> {
          PDAcroForm form = new PDAcroForm(paper.document);
          paper.document.getDocumentCatalog().setAcroForm(form);
          PDResources resources = new PDResources();
          resources.put(COSName.getPDFName("F"), paper.font());
          form.setDefaultResources(resources);
          form.setDefaultAppearance("/F 10 Tf");
          for (int i = 0; i < namesAndValues.length; i += 2) {
            PDTextField field = new PDTextField(form);
            field.setPartialName(namesAndValues[i]);
            field.getCOSObject().setString(COSName.V, namesAndValues[i + 1]);
            form.getFields().add(field);
          }
        });
  }

  @Test
  void endsWithAFileThatDrawsItselfForEver() {
    Paper paper = new Paper().text(50, 50, "氏名：一");
    paper.draw(
        p -> {
          PDFormXObject loop = new PDFormXObject(paper.document);
          loop.setBBox(PDRectangle.A4);
          loop.setResources(new PDResources());
          COSName name = loop.getResources().add(loop, "X");
          try (var out = loop.getContentStream().createOutputStream()) {
            String twice = "/" + name.getName() + " Do /" + name.getName() + " Do ";
            out.write(twice.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
          }
          p.drawForm(loop);
        });

    assertThat(read(paper, NAME).problems())
        .containsExactly("1ページの文字や図が多すぎます。申請書として読めないので、送り元を確かめてください。");
  }

  @Test
  void saysWhatIsMissing() {
    Reading read =
        read(new Paper().text(50, 50, "氏名：一"), form(label("氏名", "name"), label("住所", "a")));
    assertThat(read.problems())
        .containsExactly("PDFに、様式「様式pdf」の見出しや欄がありません：住所。ファイルを確かめるか、様式を直してください。");
    assertThat(Reading.messages(read.records().get(0).problems())).isEqualTo(read.problems());

    assertThat(Reading.codes(read(new Paper().text(50, 50, "別の書類"), NAME).findings().problems()))
        .containsExactly("labels-unknown");
    assertThat(
            Reading.codes(
                Reading.ofBytes(dir, "%PDF-1.7 broken".getBytes(Reading.CP932), NAME)
                    .findings()
                    .problems()))
        .containsExactly("pdf-damaged");
  }
}
