package jp.yui.agent.intake.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.WritableByteChannel;
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
  /** What a pipe holds. */
  private static final int BATCH_CHARS = 1 << 15;

  private final WritableByteChannel out;
  private final Packet packet = new Packet();
  private @Nullable RowShape shape;
  private char[] batch = new char[2 * BATCH_CHARS];
  private int count;
  private int rows;
  private long firstNumber;
  private long firstLine;

  PacketSink(WritableByteChannel out) {
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
    boolean plain = row.problems().isEmpty() && row.length() < RowBatch.MISSING;
    if (!plain && shape != null) {
      record(shape.toRecord(row));
      return;
    }
    if (rows == 0) {
      firstNumber = row.number();
      firstLine = row.line();
    }
    if (row.line() - firstLine > Character.MAX_VALUE) {
      flush();
      firstNumber = row.number();
      firstLine = row.line();
    }
    add(row);
    if (count >= BATCH_CHARS) {
      flush();
    }
  }

  /** Distance from the first number and line, length of each slot, then the slots themselves. */
  private void add(Row row) {
    int needed = count + RowBatch.HEAD + row.slots() + row.length();
    if (needed > batch.length) {
      batch = Arrays.copyOf(batch, Math.max(needed, batch.length * 2));
    }
    batch[count++] = (char) (row.number() - firstNumber);
    batch[count++] = (char) (row.line() - firstLine);
    for (int slot = 0; slot < row.slots(); slot++) {
      batch[count++] = (char) row.lengths()[slot];
    }
    System.arraycopy(row.chars(), 0, batch, count, row.length());
    count += row.length();
    rows++;
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
    packet.begin(Kind.ROWS).number(rows).number(firstNumber).number(firstLine);
    packet.number(count).chars(batch, count);
    rows = 0;
    count = 0;
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
