package jp.yui.platform.items;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/**
 * The header line of a file as somebody pasted it: separated by commas, or by tabs as from a
 * spreadsheet.
 */
public final class HeaderLine {
  private static final int MOST_COLUMNS = 500;

  private HeaderLine() {}

  /**
   * The columns.
   *
   * @throws NotAHeaderException where there is none, or too many, or what was pasted looks like the
   *     data of a citizen
   */
  public static List<String> columns(String pasted) {
    char separator = pasted.contains("\t") ? '\t' : ',';
    List<CsvRecord> rows;
    try (var reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(pasted.strip())) {
      rows = reader.stream().limit(2).toList();
    } catch (java.io.IOException | de.siegmar.fastcsv.reader.CsvParseException e) {
      throw new NotAHeaderException("not-csv");
    }
    List<String> columns =
        rows.isEmpty()
            ? List.of()
            : rows.getFirst().getFields().stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    if (columns.isEmpty()) {
      throw new NotAHeaderException("empty");
    }
    if (columns.size() > MOST_COLUMNS) {
      throw new NotAHeaderException("too-many");
    }
    if (rows.size() > 1 || columns.stream().anyMatch(ApplicantData::isCell)) {
      throw new NotAHeaderException("data");
    }
    return columns;
  }
}
