package jp.yui.agent.intake.child;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import jp.yui.agent.intake.FilePart;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.child.Packet.Kind;
import jp.yui.agent.intake.source.Row;
import jp.yui.agent.intake.source.RowShape;
import jp.yui.agent.intake.source.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is read to the parent. Rows go many to a packet; a full pipe makes the reader wait,
 * which is all the back-pressure there is.
 */
final class PacketSink implements Sink {
  private static final int BATCH_CHARS = 1 << 15;
  private static final int BATCH_ROWS = 512;
  private static final int ROW_HEAD = 2;

  private final OutputStream out;
  private final Packet packet = new Packet();
  private @Nullable RowShape shape;
  private char[] chars = new char[2 * BATCH_CHARS];
  private int[] numbers = new int[1 << 14];
  private int charCount;
  private int numberCount;
  private int rows;

  PacketSink(OutputStream out) {
    this.out = out;
  }

  @Override
  public void shape(RowShape found) {
    flush();
    shape = found;
    RecordPackets.write(packet.begin(Kind.SHAPE), found);
    send();
  }

  @Override
  public void row(Row row) {
    if (!row.problems().isEmpty() && shape != null) {
      record(shape.toRecord(row));
      return;
    }
    room(row);
    numbers[numberCount++] = Math.toIntExact(row.number());
    numbers[numberCount++] = Math.toIntExact(row.line());
    System.arraycopy(row.lengths(), 0, numbers, numberCount, row.slots());
    numberCount += row.slots();
    System.arraycopy(row.chars(), 0, chars, charCount, row.length());
    charCount += row.length();
    rows++;
    if (charCount >= BATCH_CHARS || rows >= BATCH_ROWS) {
      flush();
    }
  }

  private void room(Row row) {
    if (charCount + row.length() > chars.length) {
      chars = Arrays.copyOf(chars, charCount + row.length());
    }
    int needed = numberCount + ROW_HEAD + row.slots();
    if (needed > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(needed, numbers.length * 2));
    }
  }

  @Override
  public void record(SourceRecord found) {
    flush();
    RecordPackets.write(packet.begin(Kind.RECORD), found);
    send();
  }

  @Override
  public void part(FilePart part) {
    flush();
    RecordPackets.write(packet.begin(Kind.PART), part);
    send();
  }

  @Override
  public void problem(SourceProblem problem) {
    flush();
    RecordPackets.write(packet.begin(Kind.PROBLEM), problem);
    send();
  }

  @Override
  public void warning(SourceProblem warning) {
    flush();
    RecordPackets.write(packet.begin(Kind.WARNING), warning);
    send();
  }

  /** The file is at its end. */
  void end() {
    flush();
    packet.begin(Kind.END);
    send();
  }

  private void flush() {
    if (rows == 0) {
      return;
    }
    packet.begin(Kind.ROWS).number(rows).number(numberCount).number(charCount);
    packet.numbers(numbers, numberCount).chars(chars, charCount);
    rows = 0;
    numberCount = 0;
    charCount = 0;
    send();
  }

  private void send() {
    try {
      packet.send(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
