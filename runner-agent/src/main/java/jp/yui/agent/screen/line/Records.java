package jp.yui.agent.screen.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a stream into TLS records: kind, version (2), length (2), and as many bytes. */
final class Records {
  static final int HEAD = 5;

  private byte[] rest = new byte[0];

  void add(byte[] bytes, int length) {
    int before = rest.length;
    rest = Arrays.copyOf(rest, before + length);
    System.arraycopy(bytes, 0, rest, before, length);
  }

  /** Whether a record that is not complete yet is of that kind. */
  boolean beganOne(int kind) {
    return rest.length > 0 && rest[0] == kind;
  }

  /** The whole records that are there; a rest waits for more. */
  List<byte[]> complete() {
    List<byte[]> records = new ArrayList<>();
    int at = 0;
    while (rest.length - at >= HEAD) {
      int length = HEAD + ((rest[at + 3] & 0xff) << 8 | (rest[at + 4] & 0xff));
      if (rest.length - at < length) {
        break;
      }
      records.add(Arrays.copyOfRange(rest, at, at + length));
      at += length;
    }
    rest = Arrays.copyOfRange(rest, at, rest.length);
    return records;
  }
}
