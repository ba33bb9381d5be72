package jp.yui.agent.intake.source;

import java.util.Arrays;
import java.util.List;
import jp.yui.agent.intake.SourceProblem;

/**
 * One record of a table as plain characters, without an object for every cell: what makes a file of
 * 100,000 lines cheap to hand on. Filled again and again.
 */
public final class Row {
  public static final int MISSING = -1;

  private long number;
  private long line;
  private char[] chars = new char[1024];
  private int length;
  private int[] lengths = new int[32];
  private int slots;
  private List<SourceProblem> problems = List.of();

  /** Begins the record {@code number} (from 1), which starts at the physical line. */
  public void begin(long number, long line) {
    this.number = number;
    this.line = line;
    length = 0;
    slots = 0;
    problems = List.of();
  }

  /** Appends to the slot that {@link #endSlot()} will end. */
  public void append(char[] from, int offset, int count) {
    room(count);
    System.arraycopy(from, offset, chars, length, count);
    length += count;
  }

  public void append(String text) {
    room(text.length());
    text.getChars(0, text.length(), chars, length);
    length += text.length();
  }

  /** Ends a slot that holds {@code count} characters, or {@link #MISSING}. */
  public void endSlot(int count) {
    if (slots == lengths.length) {
      lengths = Arrays.copyOf(lengths, slots * 2);
    }
    lengths[slots++] = count;
  }

  public void problems(List<SourceProblem> found) {
    problems = found;
  }

  public long number() {
    return number;
  }

  public long line() {
    return line;
  }

  public char[] chars() {
    return chars;
  }

  public int length() {
    return length;
  }

  public int slots() {
    return slots;
  }

  /** Characters of each slot, or {@link #MISSING}; longer than {@link #slots()}. */
  public int[] lengths() {
    return lengths;
  }

  public List<SourceProblem> problems() {
    return problems;
  }

  private void room(int count) {
    if (length + count > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + count));
    }
  }
}
