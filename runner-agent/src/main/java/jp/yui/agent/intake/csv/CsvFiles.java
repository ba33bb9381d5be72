package jp.yui.agent.intake.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.intake.IntakeLimits;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.source.Choice;
import jp.yui.agent.intake.source.Choice.Attempt;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.Sink;
import jp.yui.agent.intake.source.TextEncoding;
import jp.yui.agent.intake.source.TextScan;
import jp.yui.agent.intake.source.Words;
import jp.yui.scenario.model.CsvForm;

/** Reads a file of separated values by the one form that fits it. */
public final class CsvFiles {
  private final IntakeLimits limits;
  private final Words words;

  public CsvFiles(IntakeLimits limits, Words words) {
    this.limits = limits;
    this.words = words;
  }

  /**
   * @param forms those that the file's name allows; at least one
   */
  public void read(Content content, List<CsvForm> forms, Sink sink) throws IOException {
    TextScan scan = TextScan.of(content);
    List<Attempt<CsvPlan>> attempts = new ArrayList<>();
    for (CsvForm form : forms) {
      attempts.add(attempt(content, form, scan));
    }
    Optional<CsvPlan> plan = Choice.one(attempts, content, words, sink);
    if (plan.isPresent()) {
      new CsvRows(content, plan.get(), limits, words, sink).read();
    }
  }

  private Attempt<CsvPlan> attempt(Content content, CsvForm form, TextScan scan)
      throws IOException {
    TextEncoding.Found found = TextEncoding.find(form.encoding(), scan, content, words);
    if (found.encoding().isEmpty()) {
      return cannot(form, found.problem().orElseThrow());
    }
    TextEncoding encoding = found.encoding().get();
    Place whole = new Place.Whole(content.name());
    try (CsvReader<Cells> lines = CsvSource.open(content, encoding, form, limits);
        CloseableIterator<Cells> iterator = lines.iterator()) {
      if (!iterator.hasNext()) {
        return cannot(form, words.problem("empty-file", whole));
      }
      Layout layout = layout(content, form, iterator.next());
      return new Attempt<>(
          form, Optional.of(new CsvPlan(form, encoding, layout)), layout.problems());
    } catch (CsvSource.NotThere e) {
      String code = form.section().isEmpty() ? "empty-file" : "section-missing";
      return cannot(form, words.problem(code, whole, form.section()));
    } catch (Cells.TooLong e) {
      return cannot(form, words.problem("line-too-long", whole, e.line()));
    } catch (CsvParseException | UncheckedIOException e) {
      return cannot(form, words.problem("header-broken", whole));
    }
  }

  private Layout layout(Content content, CsvForm form, Cells first) {
    Place.Cell at = new Place.Cell(content.name(), first.line(), 0, "");
    return form.header()
        ? LayoutBuilder.byHeader(form, new Headers(first.texts()), at, words)
        : LayoutBuilder.byNumber(form, at, words);
  }

  private static Attempt<CsvPlan> cannot(CsvForm form, SourceProblem problem) {
    return new Attempt<>(form, Optional.empty(), List.of(problem));
  }
}
