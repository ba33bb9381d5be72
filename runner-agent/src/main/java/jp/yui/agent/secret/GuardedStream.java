package jp.yui.agent.secret;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Holds each line back until it is whole, then lets it through without secrets. A flush in mid-line
 * (a progress line) lets through all but what may be the beginning of a secret.
 */
final class GuardedStream extends OutputStream {
  private static final int LONGEST_LINE = 1 << 16;

  private final Redactor redactor;
  private final PrintStream target;
  private final Charset charset;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  GuardedStream(Redactor redactor, PrintStream target) {
    this.redactor = redactor;
    this.target = target;
    this.charset = target.charset();
  }

  @Override
  public synchronized void write(int b) {
    line.write(b);
    if (b == '\n' || b == '\r') {
      pass(0);
    } else if (line.size() >= LONGEST_LINE) {
      flush();
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int count) {
    for (int i = from; i < from + count; i++) {
      write(bytes[i]);
    }
  }

  @Override
  public synchronized void flush() {
    String text = line.toString(charset);
    pass(redactor.unsureTail(text));
    target.flush();
  }

  private void pass(int kept) {
    byte[] bytes = line.toByteArray();
    String text = new String(bytes, charset);
    String sure = text.substring(0, text.length() - kept);
    String clean = redactor.redact(sure);
    line.reset();
    if (kept > 0) {
      line.writeBytes(text.substring(sure.length()).getBytes(charset));
    }
    // What holds no secret goes through byte by byte as it came: it need not even be text.
    byte[] out =
        clean.equals(sure)
            ? Arrays.copyOf(bytes, bytes.length - line.size())
            : clean.getBytes(charset);
    target.write(out, 0, out.length);
  }

  @Override
  public synchronized void close() {
    pass(0);
    target.flush();
  }
}
