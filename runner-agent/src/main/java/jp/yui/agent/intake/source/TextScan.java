package jp.yui.agent.intake.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads all bytes of a text once and says which encodings they can be, so that no record of a file
 * is handed on before its encoding is sure to the last byte.
 */
public final class TextScan {
  /** No such byte. */
  public static final long NONE = -1;

  private static final int BLOCK = 1 << 16;

  private long utf8Error = NONE;
  private long cp932Error = NONE;
  private long nul = NONE;
  private boolean ascii = true;
  private boolean threeByteUtf8;
  private Bom bom = Bom.NO;

  // UTF-8: how many bytes are still to come, and the range of the next
  private int utf8More;
  private int utf8Low = 0x80;
  private int utf8High = 0xBF;
  private int cp932Lead;

  /** A byte order mark. */
  public enum Bom {
    NO(0),
    UTF_8(3),
    UTF_16_BE(2),
    UTF_16_LE(2);

    private final int bytes;

    Bom(int bytes) {
      this.bytes = bytes;
    }

    public int bytes() {
      return bytes;
    }

    static Bom of(byte[] head, int length) {
      if (length >= 3
          && head[0] == (byte) 0xEF
          && head[1] == (byte) 0xBB
          && head[2] == (byte) 0xBF) {
        return UTF_8;
      }
      if (length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
        return UTF_16_BE;
      }
      return length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE ? UTF_16_LE : NO;
    }
  }

  public static TextScan of(Content content) throws IOException {
    TextScan scan = new TextScan();
    byte[] block = new byte[BLOCK];
    long at = 0;
    try (InputStream in = content.open()) {
      for (int n = in.readNBytes(block, 0, BLOCK); n > 0; n = in.readNBytes(block, 0, BLOCK)) {
        if (at == 0) {
          scan.bom = Bom.of(block, n);
        }
        scan.block(block, n, at);
        at += n;
      }
    }
    scan.end(at);
    return scan;
  }

  private void block(byte[] block, int length, long at) {
    for (int i = cp932Only() ? pairs(block, length) : 0; i < length; i++) {
      int b = block[i] & 0xFF;
      if (b < 0x80 && utf8More == 0 && cp932Lead == 0) {
        if (b == 0 && nul == NONE) {
          nul = at + i;
        }
        continue;
      }
      ascii = false;
      if (utf8Error == NONE && !utf8(b)) {
        utf8Error = at + i;
        utf8More = 0;
      }
      if (cp932Error == NONE && !cp932(b)) {
        cp932Error = at + i;
        cp932Lead = 0;
      }
    }
  }

  private boolean cp932Only() {
    return utf8Error != NONE && cp932Error == NONE && cp932Lead == 0;
  }

  /** The quick way through a block that can only be windows-31j, up to where something is odd. */
  private static int pairs(byte[] block, int length) {
    int i = 0;
    while (i < length) {
      int b = block[i];
      if (b > 0) {
        i++;
      } else if (b == 0 || i + 1 == length) {
        return i;
      } else if (Cp932Bytes.pair(b & 0xFF, block[i + 1] & 0xFF)) {
        i += 2;
      } else if (Cp932Bytes.single(b & 0xFF)) {
        i++;
      } else {
        return i;
      }
    }
    return length;
  }

  private void end(long length) {
    if (utf8More > 0) {
      utf8Error = length;
    }
    if (cp932Lead > 0) {
      cp932Error = length;
    }
  }

  /** The table of well-formed sequences: Unicode Standard, table 3-7. */
  private boolean utf8(int b) {
    if (utf8More > 0) {
      boolean fits = b >= utf8Low && b <= utf8High;
      utf8Low = 0x80;
      utf8High = 0xBF;
      utf8More--;
      return fits;
    }
    if (b < 0x80) {
      return true;
    }
    if (b < 0xC2 || b > 0xF4) {
      return false;
    }
    utf8More = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    threeByteUtf8 |= utf8More > 1;
    utf8Low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    utf8High = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    return true;
  }

  private boolean cp932(int b) {
    if (cp932Lead > 0) {
      boolean fits = Cp932Bytes.pair(cp932Lead, b);
      cp932Lead = 0;
      return fits;
    }
    if (Cp932Bytes.lead(b)) {
      cp932Lead = b;
      return true;
    }
    return Cp932Bytes.single(b);
  }

  public Bom bom() {
    return bom;
  }

  /** Offset of the first byte that cannot be UTF-8, or {@link #NONE}. */
  public long utf8Error() {
    return utf8Error;
  }

  /** Offset of the first byte that cannot be windows-31j, or {@link #NONE}. */
  public long cp932Error() {
    return cp932Error;
  }

  /** Offset of the first NUL, or {@link #NONE}. */
  public long nul() {
    return nul;
  }

  /**
   * Whether the bytes are good UTF-8 only by characters of two bytes and good windows-31j as well:
   * {@code C3 B1} is ñ in one and ﾃｱ in the other.
   */
  public boolean unclear() {
    return !ascii && utf8Error == NONE && cp932Error == NONE && !threeByteUtf8;
  }
}
