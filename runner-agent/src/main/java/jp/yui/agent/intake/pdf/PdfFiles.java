package jp.yui.agent.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.intake.FilePart;
import jp.yui.agent.intake.IntakeLimits;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.source.Choice;
import jp.yui.agent.intake.source.Choice.Attempt;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.Sink;
import jp.yui.agent.intake.source.Words;
import jp.yui.scenario.model.PdfForm;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a PDF by the one form that fits it; what cannot be read surely is a problem, not a guess.
 */
public final class PdfFiles {
  private final IntakeLimits limits;
  private final Words words;

  public PdfFiles(IntakeLimits limits, Words words) {
    this.limits = limits;
    this.words = words;
  }

  /**
   * @param forms those that the file's name allows; at least one
   */
  public void read(Content content, List<PdfForm> forms, Sink sink) throws IOException {
    if (content.size() > limits.pdfBytes()) {
      sink.problem(problem("file-too-large", content, limits.pdfBytes() >> 20));
      return;
    }
    byte[] bytes;
    try (InputStream in = content.open()) {
      bytes = in.readAllBytes();
    }
    List<Attempt<SourceRecord>> attempts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      Optional<SourceProblem> refused = refused(document, content);
      if (refused.isPresent()) {
        sink.problem(refused.get());
        return;
      }
      for (PdfForm form : forms) {
        attempts.add(attempt(document, content, form));
      }
    } catch (InvalidPasswordException e) {
      sink.problem(problem("pdf-encrypted", content));
      return;
    } catch (PageReader.TooMuch e) {
      sink.problem(problem("pdf-too-much", content));
      return;
    } catch (IOException e) {
      sink.problem(problem("pdf-damaged", content));
      return;
    }
    Optional<SourceRecord> read = Choice.one(attempts, content, words, sink);
    if (read.isPresent()) {
      sink.record(read.get());
      sink.part(new FilePart(content.name(), Optional.of(read.get().form()), Optional.empty(), 1));
    }
  }

  private Optional<SourceProblem> refused(PDDocument document, Content content) {
    if (document.isEncrypted()) {
      return Optional.of(problem("pdf-encrypted", content));
    }
    var form = document.getDocumentCatalog().getAcroForm();
    if (form != null && form.xfaIsDynamic()) {
      return Optional.of(problem("pdf-dynamic", content));
    }
    return document.getNumberOfPages() > limits.pdfPages()
        ? Optional.of(problem("pdf-too-many-pages", content, limits.pdfPages()))
        : Optional.empty();
  }

  private Attempt<SourceRecord> attempt(PDDocument document, Content content, PdfForm form)
      throws IOException {
    PdfRecord record = new PdfRecord(form, content.name(), words);
    FieldReader fields = new FieldReader(document);
    List<String> missing = new ArrayList<>();
    if (fields.knows(form)) {
      missing.addAll(fields.read(form, record));
    } else if (fields.anyFilled()) {
      return cannot(form, problem("fields-unknown", content, form.head().title()));
    } else {
      Sheets sheets = sheets(document, form);
      if (!sheets.hasText()) {
        return cannot(
            form, problem(sheets.hasVerticalText() ? "all-vertical" : "no-text-layer", content));
      }
      Landmarks landmarks = new Landmarks(form, sheets);
      if (!landmarks.anyLabel()) {
        return cannot(form, problem("labels-unknown", content, form.head().title()));
      }
      missing.addAll(new LabelReader(sheets, landmarks, form, record).read());
      TableReader tables = new TableReader(sheets, landmarks, record);
      form.tables().forEach(table -> missing.addAll(tables.read(table)));
    }
    if (!missing.isEmpty()) {
      record.problem("labels-missing", record.whole(), form.head().title(), words.list(missing));
    }
    List<SourceProblem> misfits =
        record.problems().stream().filter(p -> p.code().equals("labels-missing")).toList();
    return new Attempt<>(form, Optional.of(record.build()), misfits);
  }

  private static Sheets sheets(PDDocument document, PdfForm form) throws IOException {
    int from = 1;
    int to = document.getNumberOfPages();
    if (!form.pages().isEmpty()) {
      String[] ends = form.pages().split("-", 2);
      from = Integer.parseInt(ends[0].strip());
      to = Math.min(to, Integer.parseInt(ends[ends.length - 1].strip()));
    }
    List<PageText> pages = new ArrayList<>();
    for (int number = from; number <= to; number++) {
      pages.add(PageReader.read(document.getPage(number - 1), number));
    }
    return new Sheets(pages);
  }

  private static Attempt<SourceRecord> cannot(PdfForm form, SourceProblem problem) {
    return new Attempt<>(form, Optional.empty(), List.of(problem));
  }

  private SourceProblem problem(String code, Content content, Object... arguments) {
    return words.problem(code, new Place.Whole(content.name()), arguments);
  }
}
