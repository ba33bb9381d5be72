package jp.yui.agent.intake.child;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A {@link Packet} as it is read at the other end. */
final class ReceivedPacket {
  /** No honest packet is longer. */
  private static final int MOST = 64 << 20;

  private static final Packet.Kind[] KINDS = Packet.Kind.values();

  private final byte[] head = new byte[Packet.HEAD];
  private byte[] body = new byte[1 << 16];
  private ByteBuffer bytes = ByteBuffer.wrap(body);

  private Packet.Kind kind = Packet.Kind.END;
  private boolean broken;

  /** Waits for the next packet. */
  Packet.Kind next(InputStream in) throws IOException {
    full(in, head, Packet.HEAD);
    int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(1);
    if (head[0] < 0 || head[0] >= KINDS.length || length < 0 || length > MOST) {
      throw new IOException("not a packet");
    }
    if (body.length < length) {
      body = new byte[length];
    }
    full(in, body, length);
    bytes = ByteBuffer.wrap(body, 0, length).order(ByteOrder.LITTLE_ENDIAN);
    kind = KINDS[head[0]];
    return kind;
  }

  Packet.Kind kind() {
    return kind;
  }

  /** Nothing more will come. */
  void broken() {
    broken = true;
  }

  boolean isBroken() {
    return broken;
  }

  private static void full(InputStream in, byte[] into, int length) throws IOException {
    if (in.readNBytes(into, 0, length) < length) {
      throw new EOFException();
    }
  }

  int number() {
    return bytes.getInt();
  }

  long longNumber() {
    return bytes.getLong();
  }

  float decimal() {
    return bytes.getFloat();
  }

  boolean flag() {
    return bytes.get() != 0;
  }

  String text() {
    int length = bytes.getInt();
    char[] chars = new char[length];
    bytes.asCharBuffer().get(chars);
    bytes.position(bytes.position() + length * Character.BYTES);
    return new String(chars);
  }

  List<String> texts() {
    return all(this::text);
  }

  <T> List<T> all(Supplier<T> read) {
    int count = number();
    List<T> all = new ArrayList<>(Math.min(count, 1024));
    for (int i = 0; i < count; i++) {
      all.add(read.get());
    }
    return all;
  }

  char[] chars(int count) {
    char[] chars = new char[count];
    bytes.asCharBuffer().get(chars);
    bytes.position(bytes.position() + count * Character.BYTES);
    return chars;
  }
}
