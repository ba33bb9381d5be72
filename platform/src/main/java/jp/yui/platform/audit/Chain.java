package jp.yui.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The hash of an entry, over what stands in it and over the hash of the entry before it. */
final class Chain {
  /** What stands before the first entry. */
  static final String START = "0".repeat(64);

  private static final int ABSENT = -1;

  private Chain() {}

  static String hash(String before, long seq, Instant at, Deed deed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(HexFormat.of().parseHex(before));
      out.writeLong(seq);
      out.writeLong(at.toEpochMilli());
      field(out, deed.actor());
      field(out, deed.municipality());
      field(out, deed.action());
      field(out, deed.subject());
      field(out, deed.address());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(Hashes.of(bytes.toByteArray()));
  }

  /** With its length before it: no text can be moved from one field into the next. */
  private static void field(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(ABSENT);
      return;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }
}
