package jp.yui.agent.screen.line;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/**
 * TLS: only the records are seen (RFC 8446, section 5). A core system that ends a line in good
 * order says so first in an alert, which is not an answer and must not reach a browser that waits
 * for one.
 */
final class SecureTalk implements Talk {
  private static final int ALERT = 21;
  private static final int HANDSHAKE = 22;
  private static final int DATA = 23;

  /**
   * In TLS 1.3 an alert looks like data, and is told by its length: two bytes, the true kind, and a
   * tag of 16 (or 8) bytes; Java adds 16 for padding. What else is as long waits for what follows.
   */
  private static final Set<Integer> HIDDEN_ALERTS =
      Set.of(Records.HEAD + 19, Records.HEAD + 11, Records.HEAD + 35);

  /** Data that nobody encrypted: no browser goes on after it. */
  private static final byte[] NO_ANSWER = new byte[Records.HEAD + 32];

  static {
    NO_ANSWER[0] = DATA;
    NO_ANSWER[1] = 3;
    NO_ANSWER[2] = 3;
    NO_ANSWER[4] = 32;
  }

  private final Records fromBrowser = new Records();
  private final Records fromCore = new Records();
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean waiting;

  /** Whether a line whose first byte this is, is one of TLS. */
  static boolean begins(byte first) {
    return first == HANDSHAKE;
  }

  @Override
  public boolean waiting() {
    return waiting;
  }

  @Override
  public void asks(byte[] bytes, int length) {
    fromBrowser.add(bytes, length);
    for (byte[] record : fromBrowser.complete()) {
      waiting |= record[0] == DATA;
    }
    // A part of a record may be a part of a request.
    waiting |= fromBrowser.beganOne(DATA);
  }

  @Override
  public byte[] answers(byte[] bytes, int length) {
    ByteArrayOutputStream passed = new ByteArrayOutputStream();
    fromCore.add(bytes, length);
    for (byte[] record : fromCore.complete()) {
      held.writeBytes(record);
      if (waiting && maybeAlert(record)) {
        continue;
      }
      waiting &= record[0] != DATA;
      passed.writeBytes(held.toByteArray());
      held.reset();
    }
    return passed.toByteArray();
  }

  private static boolean maybeAlert(byte[] record) {
    return record[0] == ALERT || (record[0] == DATA && HIDDEN_ALERTS.contains(record.length));
  }

  @Override
  public byte[] end() {
    return waiting ? NO_ANSWER : new byte[0];
  }
}
