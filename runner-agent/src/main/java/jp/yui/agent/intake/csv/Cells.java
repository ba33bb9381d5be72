package jp.yui.agent.intake.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of the line just read, as characters side by side; filled again for each line. */
final class Cells extends CsvCallbackHandler<Cells> {
  private final int maxCells;
  private final int maxChars;
  private char[] chars = new char[4096];
  private int[] ends = new int[64];
  private int count;
  private long line;
  private RecordType type = RecordType.DATA;

  Cells(int maxCells, int maxChars) {
    this.maxCells = maxCells;
    this.maxChars = maxChars;
  }

  @Override
  protected void beginRecord(long startingLine) {
    line = startingLine;
    count = 0;
    type = RecordType.DATA;
  }

  @Override
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    int start = end(count - 1);
    if (count == maxCells || length > maxChars - start) {
      throw new TooLong(line);
    }
    if (start + length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, start + length));
    }
    System.arraycopy(buffer, offset, chars, start, length);
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = start + length;
  }

  @Override
  protected void setComment(char[] buffer, int offset, int length) {
    type = RecordType.COMMENT;
  }

  @Override
  protected void setEmpty() {
    type = RecordType.EMPTY;
  }

  @Override
  protected RecordType getRecordType() {
    return type;
  }

  @Override
  protected int getFieldCount() {
    return count;
  }

  @Override
  protected Cells buildRecord() {
    return this;
  }

  int count() {
    return count;
  }

  /** Physical line where it starts, from 1. */
  long line() {
    return line;
  }

  char[] chars() {
    return chars;
  }

  int start(int cell) {
    return end(cell - 1);
  }

  int length(int cell) {
    return ends[cell] - end(cell - 1);
  }

  /** Whether no cell holds anything, as spreadsheets write below their last line. */
  boolean blank() {
    return end(count - 1) == 0;
  }

  String text(int cell) {
    return new String(chars, start(cell), length(cell));
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text(i));
    }
    return texts;
  }

  private int end(int cell) {
    return cell < 0 ? 0 : ends[cell];
  }

  /** A line beyond all measure. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long line;

    TooLong(long line) {
      super("line " + line, null, false, false);
      this.line = line;
    }

    long line() {
      return line;
    }
  }
}
