package jp.yui.agent.intake.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** Holds an entry to the size and checksum that the zip's directory gives for it. */
final class VerifiedStream extends FilterInputStream {
  private final long size;
  private final long checksum;
  private final CRC32 crc = new CRC32();
  private long count;

  VerifiedStream(InputStream in, long size, long checksum) {
    super(in);
    this.size = size;
    this.checksum = checksum;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int n = super.read(into, offset, length);
    if (n > 0) {
      crc.update(into, offset, n);
      count += n;
    }
    if (count > size || (n < 0 && (count < size || crc.getValue() != checksum))) {
      throw new ZipException("not what the directory says");
    }
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    return readNBytes((int) Math.min(n, 1 << 13)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
