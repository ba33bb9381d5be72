package jp.yui.agent.intake.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.source.Fold;
import jp.yui.agent.intake.source.NumberedName;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.PdfForm;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** The form fields of a document, with what was entered into them. */
final class FieldReader {
  private record Entered(String name, String value) {}

  private final List<Entered> fields = new ArrayList<>();

  FieldReader(PDDocument document) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm();
    if (form != null) {
      for (PDField field : form.getFieldTree()) {
        boolean carries =
            !(field instanceof PDPushButton)
                && !(field instanceof PDSignatureField)
                && field instanceof org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
        if (carries) {
          fields.add(new Entered(field.getFullyQualifiedName(), value(field)));
        }
      }
    }
  }

  /** A box that is not ticked says nothing. */
  private static String value(PDField field) {
    String value = field.getValueAsString();
    return field instanceof PDButton && value.equals("Off") ? "" : value;
  }

  boolean anyFilled() {
    return fields.stream().anyMatch(field -> !field.value().isEmpty());
  }

  /** Whether a single field is one that the form knows. */
  boolean knows(PdfForm form) {
    return form.fields().keySet().stream()
        .map(NumberedName::new)
        .anyMatch(name -> fields.stream().anyMatch(f -> match(name, f).isPresent()));
  }

  /** Fields of the form that the document does not have. */
  List<String> read(PdfForm form, PdfRecord record) {
    List<String> missing = new ArrayList<>();
    form.fields()
        .forEach(
            (text, item) -> {
              if (!field(new NumberedName(text), item, record)) {
                missing.add(text);
              }
            });
    return missing;
  }

  private boolean field(NumberedName name, ItemPath item, PdfRecord record) {
    Map<Integer, Entered> found = new LinkedHashMap<>();
    for (Entered field : fields) {
      OptionalInt number = match(name, field);
      if (number.isPresent() && found.putIfAbsent(number.getAsInt(), field) != null) {
        record.problem(
            "label-twice", new Place.FormField(record.file(), field.name()), field.name());
      }
    }
    found.forEach(
        (number, field) ->
            record.value(
                item, number, field.value(), new Place.FormField(record.file(), field.name())));
    return !found.isEmpty();
  }

  /** By the whole name, or by its last part. */
  private static OptionalInt match(NumberedName name, Entered field) {
    OptionalInt whole = name.match(Fold.of(field.name()));
    return whole.isPresent()
        ? whole
        : name.match(Fold.of(field.name().substring(field.name().lastIndexOf('.') + 1)));
  }
}
