package jp.yui.agent.intake.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Which bytes windows-31j knows, learnt from the decoder itself. */
final class Cp932Bytes {
  static final Charset CHARSET = Charset.forName("windows-31j");

  private static final boolean[] LEAD = new boolean[256];
  private static final boolean[] KNOWN = new boolean[1 << 16];

  static {
    CharsetDecoder decoder =
        CHARSET
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    byte[] one = new byte[1];
    byte[] two = new byte[2];
    for (int lead = 0x80; lead < 0x100; lead++) {
      one[0] = (byte) lead;
      if (decodes(decoder, one)) {
        KNOWN[lead] = true;
        continue;
      }
      two[0] = (byte) lead;
      for (int trail = 0x40; trail < 0xFD; trail++) {
        two[1] = (byte) trail;
        if (decodes(decoder, two)) {
          KNOWN[lead << 8 | trail] = true;
          LEAD[lead] = true;
        }
      }
    }
  }

  private Cp932Bytes() {}

  /** Whether the byte begins a character of two. */
  static boolean lead(int unsigned) {
    return LEAD[unsigned];
  }

  static boolean single(int unsigned) {
    return unsigned < 0x80 || KNOWN[unsigned];
  }

  static boolean pair(int lead, int trail) {
    return KNOWN[lead << 8 | trail];
  }

  private static boolean decodes(CharsetDecoder decoder, byte[] bytes) {
    try {
      return decoder.decode(ByteBuffer.wrap(bytes)).length() == 1;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
