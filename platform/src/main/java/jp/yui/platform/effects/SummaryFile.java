package jp.yui.platform.effects;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yui.platform.paging.ListFile;
import org.springframework.stereotype.Component;

/** A file of summaries: taken whole or not at all, with every problem at its row. */
@Component
public class SummaryFile {
  private static final int MOST_ROWS = 5000;

  private final SummaryReader reader;

  SummaryFile(SummaryReader reader) {
    this.reader = reader;
  }

  /**
   * A problem of a file.
   *
   * @param row as a spreadsheet counts; 0 for the file as a whole
   * @param field empty for the row as a whole
   */
  public record Fault(long row, String field, String code) {}

  /** What was read; the summaries are good only where there is no fault. */
  public record Read(List<RunSummary> summaries, List<Fault> faults) {}

  public Read read(byte[] file) {
    List<RunSummary> summaries = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    try (var rows =
        CsvReader.builder()
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(ListFile.text(file))) {
      for (CsvRecord row : rows) {
        // The first line names the columns.
        if (row.getStartingLineNumber() > 1) {
          add(row, summaries, faults, seen);
        }
        if (summaries.size() + faults.size() > MOST_ROWS) {
          return new Read(List.of(), List.of(new Fault(0, "", "too-many")));
        }
      }
    } catch (java.io.IOException | CsvParseException e) {
      return new Read(List.of(), List.of(new Fault(0, "", "not-csv")));
    }
    if (summaries.isEmpty() && faults.isEmpty()) {
      faults.add(new Fault(0, "", "empty"));
    }
    return new Read(summaries, faults);
  }

  private void add(
      CsvRecord row, List<RunSummary> summaries, List<Fault> faults, Set<String> seen) {
    long number = row.getStartingLineNumber();
    if (row.getFieldCount() != SummaryReader.FIELDS.size()) {
      faults.add(new Fault(number, "", "columns"));
      return;
    }
    Map<String, String> typed = new HashMap<>();
    for (int i = 0; i < row.getFieldCount(); i++) {
      typed.put(SummaryReader.FIELDS.get(i), row.getField(i));
    }
    SummaryReader.Read read = reader.read(typed);
    read.problems().forEach((field, code) -> faults.add(new Fault(number, field, code)));
    read.summary()
        .ifPresent(
            one -> {
              String key =
                  String.join(
                      " ",
                      one.scenario(),
                      one.version(),
                      one.product(),
                      one.ranOn().toString(),
                      one.mode().name());
              if (seen.add(key)) {
                summaries.add(one);
              } else {
                faults.add(new Fault(number, "ranOn", "twice"));
              }
            });
  }
}
