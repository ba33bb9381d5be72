package jp.yui.agent.intake.source;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import jp.yui.agent.intake.SourceValue;

/**
 * The values of a row, each made when it is asked for: who normalises a row looks at each once, and
 * 100,000 rows are two million values with their places.
 */
final class RowValues extends AbstractList<SourceValue> {
  private final RowShape shape;
  private final long line;
  private final char[] batch;
  private final int lengths;

  /**
   * @param lengths where in {@code batch} the length of the first slot stands; as in {@link
   *     RowShape#toRecord(long, long, char[], int)}
   */
  RowValues(RowShape shape, long line, char[] batch, int lengths) {
    this.shape = shape;
    this.line = line;
    this.batch = batch;
    this.lengths = lengths;
  }

  private boolean missing(int slot) {
    return batch[lengths + slot] == Character.MAX_VALUE;
  }

  @Override
  public int size() {
    int size = 0;
    for (int slot = 0; slot < shape.slots().size(); slot++) {
      size += missing(slot) ? 0 : 1;
    }
    return size;
  }

  @Override
  public SourceValue get(int index) {
    int before = 0;
    for (SourceValue value : this) {
      if (before++ == index) {
        return value;
      }
    }
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public Iterator<SourceValue> iterator() {
    return new Values();
  }

  private final class Values implements Iterator<SourceValue> {
    private int slot;
    private int at = lengths + shape.slots().size();

    @Override
    public boolean hasNext() {
      while (slot < shape.slots().size() && missing(slot)) {
        slot++;
      }
      return slot < shape.slots().size();
    }

    @Override
    public SourceValue next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int length = batch[lengths + slot];
      SourceValue value = shape.value(shape.slots().get(slot++), line, batch, at, length);
      at += length;
      return value;
    }
  }
}
