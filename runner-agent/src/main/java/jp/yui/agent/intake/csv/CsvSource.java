package jp.yui.agent.intake.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import jp.yui.agent.intake.IntakeLimits;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.TextEncoding;
import jp.yui.scenario.model.CsvForm;

/** Opens a file at the line where a form's header or first record stands. */
final class CsvSource {

  private CsvSource() {}

  static CsvReader<Cells> open(
      Content content, TextEncoding encoding, CsvForm form, IntakeLimits limits)
      throws IOException {
    CsvReader<Cells> lines =
        CsvReader.builder()
            .fieldSeparator(form.delimiter())
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(2 * limits.recordChars())
            .build(new Cells(limits.columns(), limits.recordChars()), encoding.open(content));
    try {
      if (!form.section().isEmpty()) {
        lines.skipLines(line -> begins(line, form), Integer.MAX_VALUE);
        lines.skipLines(1);
      }
      lines.skipLines(form.skipLines());
      return lines;
    } catch (CsvParseException e) {
      lines.close();
      throw new NotThere(e);
    } catch (RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  /** A spreadsheet that saved the file has put separators behind the section's name. */
  private static boolean begins(String line, CsvForm form) {
    return line.startsWith(form.section())
        && line.substring(form.section().length())
            .chars()
            .allMatch(c -> c == form.delimiter() || Character.isWhitespace(c));
  }

  /** Whether the line begins another section. */
  static boolean endsSection(Cells cells, CsvForm form) {
    if (form.section().isEmpty() || cells.count() == 0 || cells.length(0) < 3) {
      return false;
    }
    int start = cells.start(0);
    int last = start + cells.length(0) - 1;
    return cells.chars()[start] == '['
        && cells.chars()[last] == ']'
        && cells.length(0) == cells.start(cells.count() - 1) + cells.length(cells.count() - 1);
  }

  /** The title lines or the section that the form speaks of are not in the file. */
  static final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotThere(Throwable cause) {
      super(cause);
    }
  }
}
