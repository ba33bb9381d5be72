package jp.yui.agent.intake.source;

import java.util.ArrayList;
import java.util.List;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.SourceValue;
import jp.yui.scenario.model.ItemPath;

/**
 * What all rows of a table have in common.
 *
 * @param problems of the table, for which each of its records is held
 */
public record RowShape(String form, String file, List<Slot> slots, List<SourceProblem> problems) {

  /**
   * One value of every row.
   *
   * @param index as in {@link SourceValue#index()}
   * @param columns that it is made of, usually one
   */
  public record Slot(ItemPath item, int index, List<Column> columns) {}

  /**
   * A column of the file.
   *
   * @param number from 1
   */
  public record Column(int number, String header) {}

  /** The row as a record. */
  public SourceRecord toRecord(Row row) {
    List<SourceValue> values = new ArrayList<>(slots.size());
    int at = 0;
    for (int i = 0; i < slots.size(); i++) {
      int length = row.lengths()[i];
      if (length != Row.MISSING) {
        values.add(value(slots.get(i), row.line(), row.chars(), at, length));
        at += length;
      }
    }
    return new SourceRecord(form, file, row.number(), values, all(row.problems()));
  }

  /**
   * A row without problems of its own.
   *
   * @param batch characters among which are, from {@code lengths}, the length of each slot ({@link
   *     Character#MAX_VALUE} for a missing one) and then the text of all slots
   */
  public SourceRecord toRecord(long number, long line, char[] batch, int lengths) {
    return new SourceRecord(
        form, file, number, new RowValues(this, line, batch, lengths), problems);
  }

  SourceValue value(Slot slot, long line, char[] chars, int at, int length) {
    String raw = length == 0 ? "" : new String(chars, at, length);
    return new SourceValue(slot.item(), slot.index(), raw, place(slot, line));
  }

  private List<SourceProblem> all(List<SourceProblem> ofRow) {
    if (ofRow.isEmpty() || problems.isEmpty()) {
      return ofRow.isEmpty() ? problems : ofRow;
    }
    List<SourceProblem> all = new ArrayList<>(problems);
    all.addAll(ofRow);
    return all;
  }

  private Place place(Slot slot, long line) {
    if (slot.columns().size() == 1) {
      return cell(slot.columns().get(0), line);
    }
    return new Place.Joined(
        slot.columns().stream().<Place>map(column -> cell(column, line)).toList());
  }

  private Place cell(Column column, long line) {
    return new Place.Cell(file, line, column.number(), column.header());
  }
}
