package jp.yui.agent.intake.choose;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.yui.agent.intake.IntakeLimits;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.csv.CsvFiles;
import jp.yui.agent.intake.pdf.PdfFiles;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.Sink;
import jp.yui.agent.intake.source.Words;
import jp.yui.agent.intake.xml.XmlFiles;
import jp.yui.agent.intake.zip.ZipFiles;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.XmlForm;

/** Reads any file by the form that fits it. */
public final class Readers implements ZipFiles.FileReader {
  private final List<Form> forms;
  private final IntakeLimits limits;
  private final Words words;

  public Readers(Collection<Form> forms, IntakeLimits limits, Words words) {
    this.forms = List.copyOf(forms);
    this.limits = limits;
    this.words = words;
  }

  @Override
  public boolean expects(Content content) {
    return forms.stream().anyMatch(form -> NameGlobs.allow(form, content.baseName()));
  }

  @Override
  public boolean isZip(Content content) throws IOException {
    return FileKind.of(content) == FileKind.ZIP;
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    FileKind kind = FileKind.of(content);
    List<Form> named =
        forms.stream().filter(form -> NameGlobs.allow(form, content.baseName())).toList();
    Place whole = new Place.Whole(content.name());
    if (content.size() == 0) {
      sink.problem(words.problem("empty-file", whole));
    } else if (kind != FileKind.ZIP && content.size() > limits.fileBytes()) {
      sink.problem(words.problem("file-too-large", whole, limits.fileBytes() >> 20));
    } else {
      switch (kind) {
        case TEXT -> csv(content, named, sink);
        case XML -> xml(content, named, sink);
        case ZIP -> new ZipFiles(limits, words, this).read(content, sink);
        case PDF -> pdf(content, named, sink);
        case OTHER -> unfit(content, kind, named, sink);
      }
    }
  }

  private void csv(Content content, List<Form> named, Sink sink) throws IOException {
    List<CsvForm> fitting = only(CsvForm.class, named);
    if (fitting.isEmpty()) {
      unfit(content, FileKind.TEXT, named, sink);
    } else {
      new CsvFiles(limits, words).read(content, fitting, sink);
    }
  }

  private void xml(Content content, List<Form> named, Sink sink) throws IOException {
    List<XmlForm> fitting = only(XmlForm.class, named);
    if (fitting.isEmpty()) {
      unfit(content, FileKind.XML, named, sink);
    } else {
      new XmlFiles(limits, words).read(content, fitting, sink);
    }
  }

  private void pdf(Content content, List<Form> named, Sink sink) throws IOException {
    List<PdfForm> fitting = only(PdfForm.class, named);
    if (fitting.isEmpty()) {
      unfit(content, FileKind.PDF, named, sink);
    } else {
      new PdfFiles(limits, words).read(content, fitting, sink);
    }
  }

  private void unfit(Content content, FileKind kind, List<Form> named, Sink sink) {
    Place whole = new Place.Whole(content.name());
    if (named.isEmpty()) {
      sink.problem(
          words.problem(
              "no-form-for-name",
              whole,
              words.list(forms.stream().map(form -> describe(form)).toList())));
    } else {
      sink.problem(
          words.problem(
              "another-kind",
              whole,
              words.say(kind.word()),
              words.list(named.stream().map(form -> form.head().title()).toList())));
    }
  }

  private static String describe(Form form) {
    return form.head().files().stream()
        .collect(Collectors.joining(" ", form.head().title() + " (", ")"));
  }

  private static <F extends Form> List<F> only(Class<F> type, List<Form> forms) {
    return forms.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
