package jp.yui.platform.identity;

/** RFC 4648, 6, for whole groups of five bytes, which need no padding. */
final class Base32 {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;
  private static final int MASK = 31;

  private Base32() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int held = 0;
    for (byte one : bytes) {
      buffer = buffer << Byte.SIZE | one & 0xff;
      for (held += Byte.SIZE; held >= BITS; held -= BITS) {
        text.append(ALPHABET.charAt(buffer >> held - BITS & MASK));
      }
    }
    return text.toString();
  }

  static byte[] decode(String text) {
    byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
    int buffer = 0;
    int held = 0;
    int next = 0;
    for (char letter : text.toCharArray()) {
      buffer = buffer << BITS | ALPHABET.indexOf(letter);
      held += BITS;
      if (held >= Byte.SIZE) {
        held -= Byte.SIZE;
        bytes[next++] = (byte) (buffer >> held);
      }
    }
    return bytes;
  }
}
