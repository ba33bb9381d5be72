package jp.yui.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The claim as a PDF whose values stand in input fields (AcroForm), not in the text layer. */
final class FieldsForm {
  private static final List<String> ITEMS =
      List.of(
          "receipt-no",
          "received-on",
          "applicant-name",
          "applicant-kana",
          "applicant-birth",
          "applicant-sex",
          "postal-code",
          "address",
          "building",
          "phone",
          "occupation",
          "pension",
          "spouse-name",
          "spouse-kana",
          "spouse-birth",
          "bank-name",
          "branch-name",
          "account-kind",
          "account-no",
          "account-holder",
          "remarks");
  private static final List<String> CHILD = List.of("name", "kana", "birth", "relation", "living");

  private FieldsForm() {}

  static byte[] of(Claim claim, JapaneseFont font) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(2L);
      draw(document, claim, font.in(document));
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void draw(PDDocument document, Claim claim, PDFont font) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
      pen.beginText();
      pen.setFont(font, 14);
      pen.newLineAtOffset(50, 800);
      pen.showText("児童手当 認定請求書（入力用）");
      pen.endText();
    }
    PDAcroForm form = new PDAcroForm(document);
    // The reader draws the values itself, so that the file needs no whole font for each field.
    form.setNeedAppearances(true);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 10 Tf 0 g");
    document.getDocumentCatalog().setAcroForm(form);

    List<PDTextField> fields = new ArrayList<>();
    for (String item : ITEMS) {
      fields.add(field(form, item.replace('-', '_'), claim.text(Way.FIELDS, item)));
    }
    for (int n = 1; n <= claim.children(); n++) {
      for (String item : CHILD) {
        String text = claim.text(Way.FIELDS, "children." + n + "." + item);
        fields.add(field(form, "child" + n + "_" + item, text));
      }
    }
    float y = 770;
    for (PDTextField field : fields) {
      PDAnnotationWidget widget = field.getWidgets().getFirst();
      widget.setRectangle(new PDRectangle(60, y, 400, 14));
      widget.setPage(page);
      page.getAnnotations().add(widget);
      form.getFields().add(field);
      y -= 17;
    }
  }

  private static PDTextField field(PDAcroForm form, String name, String value) {
    PDTextField field = new PDTextField(form);
    field.setPartialName(name);
    field.getCOSObject().setString(COSName.V, value);
    return field;
  }
}
