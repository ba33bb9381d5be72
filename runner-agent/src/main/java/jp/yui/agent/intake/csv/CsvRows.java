package jp.yui.agent.intake.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.intake.FilePart;
import jp.yui.agent.intake.IntakeLimits;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.csv.Layout.Recipe;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.JoinPattern.Piece;
import jp.yui.agent.intake.source.Row;
import jp.yui.agent.intake.source.Sink;
import jp.yui.agent.intake.source.Words;
import jp.yui.scenario.model.CsvForm;

/** Hands on the lines of a file, one after the other, in constant memory. */
final class CsvRows {
  private final Content content;
  private final CsvForm form;
  private final CsvPlan plan;
  private final Recipe[] recipes;

  /** For each recipe, how many from there on are columns side by side. */
  private final int[] runs;

  private final IntakeLimits limits;
  private final Words words;
  private final Sink sink;
  private final Row row = new Row();
  private long number;
  private long blankLines;
  private long firstBlank;
  private long lastLine;

  CsvRows(Content content, CsvPlan plan, IntakeLimits limits, Words words, Sink sink) {
    this.content = content;
    this.form = plan.form();
    this.plan = plan;
    this.recipes = plan.layout().recipes().toArray(Recipe[]::new);
    this.runs = runs(recipes);
    this.limits = limits;
    this.words = words;
    this.sink = sink;
  }

  void read() throws IOException {
    plan.layout().warnings().forEach(sink::warning);
    sink.shape(plan.layout().shape());
    try (CsvReader<Cells> lines = CsvSource.open(content, plan.encoding(), form, limits);
        CloseableIterator<Cells> iterator = lines.iterator()) {
      if (form.header()) {
        iterator.next();
      }
      while (iterator.hasNext()) {
        Cells cells = iterator.next();
        if (CsvSource.endsSection(cells, form)) {
          break;
        }
        lastLine = cells.line();
        line(cells);
      }
    } catch (CsvParseException e) {
      stopped("quote-broken", number + 1);
    } catch (Cells.TooLong e) {
      stopped("line-too-long", e.line());
    } catch (UncheckedIOException e) {
      stopped("text-broken", lastLine);
    }
    if (blankLines > 0) {
      sink.warning(
          words.problem("blank-lines", new Place.Whole(content.name()), firstBlank, blankLines));
    }
    sink.part(
        new FilePart(
            content.name(),
            Optional.of(form.head().id()),
            Optional.of(plan.encoding().name()),
            number));
  }

  private void line(Cells cells) {
    if (cells.blank()) {
      firstBlank = blankLines++ == 0 ? cells.line() : firstBlank;
      return;
    }
    row.begin(++number, cells.line());
    int width = plan.layout().width();
    if (cells.count() < width || (plan.layout().exact() && cells.count() > width)) {
      row.problems(List.of(ragged(cells, width)));
    }
    slots(cells);
    sink.row(row);
  }

  private SourceProblem ragged(Cells cells, int width) {
    String words = cells.count() < width ? "too-few-cells" : "too-many-cells";
    return new SourceProblem(
        "ragged-row",
        this.words.say(words, cells.line(), cells.count(), width),
        new Place.Cell(content.name(), cells.line(), 0, ""));
  }

  /** Cells that stand side by side in file and shape alike are copied in one go. */
  private void slots(Cells cells) {
    for (int i = 0; i < recipes.length; ) {
      Recipe recipe = recipes[i];
      if (recipe.pieces().isEmpty()) {
        int column = recipe.columns()[0];
        int end = Math.min(column + runs[i], cells.count());
        if (column < end) {
          int start = cells.start(column);
          row.append(cells.chars(), start, cells.start(end) - start);
        }
        for (int cell = column; cell < column + runs[i]; cell++) {
          row.endSlot(cell < end ? cells.length(cell) : Row.MISSING);
        }
        i += runs[i];
      } else {
        row.endSlot(joined(recipe, cells));
        i++;
      }
    }
  }

  private static int[] runs(Recipe[] recipes) {
    int[] runs = new int[recipes.length];
    for (int i = recipes.length - 1; i >= 0; i--) {
      boolean goesOn =
          i + 1 < recipes.length
              && recipes[i].pieces().isEmpty()
              && recipes[i + 1].pieces().isEmpty()
              && recipes[i + 1].columns()[0] == recipes[i].columns()[0] + 1;
      runs[i] = goesOn ? runs[i + 1] + 1 : 1;
    }
    return runs;
  }

  private int joined(Recipe recipe, Cells cells) {
    boolean filled = false;
    for (int column : recipe.columns()) {
      if (column >= cells.count()) {
        return Row.MISSING;
      }
      filled |= cells.length(column) > 0;
    }
    return filled ? join(recipe, cells) : 0;
  }

  private int join(Recipe recipe, Cells cells) {
    int count = 0;
    for (Piece piece : recipe.pieces()) {
      switch (piece) {
        case Piece.Literal literal -> {
          row.append(literal.text());
          count += literal.text().length();
        }
        case Piece.Source source -> count += copy(cells, recipe.columns()[source.number()]);
      }
    }
    return count;
  }

  private int copy(Cells cells, int column) {
    int length = cells.length(column);
    row.append(cells.chars(), cells.start(column), length);
    return length;
  }

  private void stopped(String code, long line) {
    sink.problem(words.problem(code, new Place.Cell(content.name(), line, 0, ""), line, number));
  }
}
