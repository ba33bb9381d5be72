package jp.yui.agent.intake.child;

import java.util.Queue;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.source.RowShape;

/**
 * Rows as {@link PacketSink} sent them. Lengths travel as characters among the characters: a row
 * that is too long for that is sent as a record.
 */
final class RowBatch {
  /** The length of a slot that the row does not have. */
  static final char MISSING = Character.MAX_VALUE;

  /** Characters before the lengths of a row. */
  static final int HEAD = 2;

  private RowBatch() {}

  static void read(ReceivedPacket packet, RowShape shape, Queue<SourceRecord> into) {
    int rows = packet.number();
    long firstNumber = packet.longNumber();
    long firstLine = packet.longNumber();
    char[] batch = packet.chars(packet.number());
    int slots = shape.slots().size();
    int at = 0;
    for (int i = 0; i < rows; i++) {
      int lengths = at + HEAD;
      int chars = lengths + slots;
      SourceRecord row =
          shape.toRecord(firstNumber + batch[at], firstLine + batch[at + 1], batch, lengths);
      at = chars;
      for (int slot = lengths; slot < chars; slot++) {
        at += batch[slot] == MISSING ? 0 : batch[slot];
      }
      if (at > batch.length) {
        throw new IllegalStateException("a row longer than its packet");
      }
      into.add(row);
    }
  }
}
