package jp.yui.agent.intake.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.PdfForm;

/**
 * Reads the rows of a ruled table below its header row. A table without ruled lines is not read:
 * which column a text belongs to would be a guess.
 */
final class TableReader {
  private static final float SLACK = 1.5f;

  private final Sheets sheets;
  private final Landmarks landmarks;
  private final AreaReader reader;
  private final PdfRecord record;

  TableReader(Sheets sheets, Landmarks landmarks, PdfRecord record) {
    this.sheets = sheets;
    this.landmarks = landmarks;
    this.reader = new AreaReader(sheets);
    this.record = record;
  }

  /** Headings and headers that are not printed. */
  List<String> read(PdfForm.Table table) {
    List<String> missing = new ArrayList<>();
    Optional<String> heading = table.heading();
    if (heading.isPresent()) {
      List<Spot> spots = landmarks.headings(heading.get());
      if (spots.isEmpty()) {
        return List.of(heading.get());
      }
      if (spots.size() > 1) {
        record.problem("heading-twice", record.whole(), heading.get());
        return List.of();
      }
    }
    Map<String, Spot> header = new LinkedHashMap<>();
    for (String column : table.columns().keySet()) {
      List<Spot> spots =
          landmarks.labels(column, heading).values().stream().flatMap(List::stream).toList();
      if (spots.isEmpty()) {
        missing.add(heading.map(h -> h + "/" + column).orElse(column));
      } else if (spots.size() > 1) {
        record.problem("label-twice", record.whole(), column);
      } else {
        header.put(column, spots.get(0));
      }
    }
    if (header.size() == table.columns().size()) {
      rows(table, header);
    }
    return missing;
  }

  private void rows(PdfForm.Table table, Map<String, Spot> header) {
    Spot first = header.values().iterator().next();
    Rules rules = sheets.page(first.page()).rules();
    Box cell = rules.around(first.box().middleX(), first.box().middleY());
    boolean level =
        header.values().stream()
            .allMatch(s -> s.page() == first.page() && holdsHeight(cell, s.box()));
    if (!level || Float.isInfinite(cell.left()) || Float.isInfinite(cell.bottom())) {
      record.problem(
          "table-not-ruled",
          record.place(table.heading().orElse(""), first.page(), first.box()),
          table.heading().orElse(""));
      return;
    }
    float end = landmarks.nextHeading(first);
    float top = cell.bottom();
    int entry = 0;
    for (float bottom = rules.below(first.box().middleX(), top + SLACK);
        bottom < end && bottom < Float.POSITIVE_INFINITY;
        bottom = rules.below(first.box().middleX(), top + SLACK)) {
      float middle = (top + bottom) / 2;
      if (rules.left(first.box().middleX(), middle) != cell.left()) {
        break;
      }
      entry = row(table, header, middle, entry);
      top = bottom;
    }
  }

  private static boolean holdsHeight(Box cell, Box box) {
    return box.middleY() >= cell.top() && box.middleY() <= cell.bottom();
  }

  /** The number of the last entry read: a row with nothing in it is none. */
  private int row(PdfForm.Table table, Map<String, Spot> header, float middle, int before) {
    Map<String, Printed> cells = new LinkedHashMap<>();
    header.forEach(
        (column, spot) -> {
          Box area = sheets.page(spot.page()).rules().around(spot.box().middleX(), middle);
          cells.put(column, reader.read(spot.page(), area));
        });
    if (cells.values().stream().allMatch(c -> c.text().isBlank() && c.doubts().isEmpty())) {
      return before;
    }
    int entry = before + 1;
    cells.forEach(
        (column, read) -> {
          ItemPath item = table.columns().get(column);
          Spot spot = header.get(column);
          if (item != null && spot != null) {
            String label = table.heading().map(h -> h + "/" + column).orElse(column);
            record.printed(item, entry, label, spot.page(), read);
          }
        });
    return entry;
  }
}
