package jp.yui.agent.intake.child;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * One message between the two processes while it is written: kind (1 byte), length of the rest (4),
 * the rest. Numbers are little-endian, texts UTF-16 after their length, so that both sides copy
 * characters in bulk.
 */
final class Packet {
  static final int HEAD = 5;

  private ByteBuffer bytes = ByteBuffer.allocateDirect(1 << 17).order(ByteOrder.LITTLE_ENDIAN);

  Packet begin(Kind kind) {
    bytes.clear();
    bytes.put((byte) kind.ordinal()).putInt(0);
    return this;
  }

  Packet number(int value) {
    room(Integer.BYTES).putInt(value);
    return this;
  }

  Packet number(long value) {
    room(Long.BYTES).putLong(value);
    return this;
  }

  Packet decimal(float value) {
    room(Float.BYTES).putFloat(value);
    return this;
  }

  Packet flag(boolean value) {
    room(1).put((byte) (value ? 1 : 0));
    return this;
  }

  Packet text(String value) {
    number(value.length());
    room(value.length() * Character.BYTES).asCharBuffer().put(value);
    return skip(value.length() * Character.BYTES);
  }

  Packet texts(Collection<String> values) {
    return all(values, this::text);
  }

  <T> Packet all(Collection<T> values, Consumer<T> write) {
    number(values.size());
    values.forEach(write);
    return this;
  }

  Packet chars(char[] values, int count) {
    room(count * Character.BYTES).asCharBuffer().put(values, 0, count);
    return skip(count * Character.BYTES);
  }

  void send(WritableByteChannel out) throws IOException {
    bytes.putInt(1, bytes.position() - HEAD).flip();
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  private Packet skip(int count) {
    bytes.position(bytes.position() + count);
    return this;
  }

  private ByteBuffer room(int count) {
    if (bytes.remaining() < count) {
      int size = Math.max(bytes.capacity() * 2, bytes.position() + count);
      bytes = ByteBuffer.allocateDirect(size).order(ByteOrder.LITTLE_ENDIAN).put(bytes.flip());
    }
    return bytes;
  }

  /** What a packet says. */
  enum Kind {
    /** To the child, once: language, limits, forms. */
    SETUP,
    /** To the child: read this file. */
    READ,
    SHAPE,
    ROWS,
    RECORD,
    PART,
    PROBLEM,
    WARNING,
    /** The file was read to its end. */
    END
  }
}
