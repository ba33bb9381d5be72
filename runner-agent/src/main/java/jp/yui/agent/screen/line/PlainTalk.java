package jp.yui.agent.screen.line;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** HTTP/1 that can be read: one request, one answer, in turns. */
final class PlainTalk implements Talk {
  /**
   * Two lengths are an error to every browser (RFC 9112, section 6.3), with a page of its own and a
   * failed {@code fetch}, as a cut line is.
   */
  private static final byte[] NO_ANSWER =
      "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"
          .getBytes(StandardCharsets.US_ASCII);

  private boolean waiting;

  @Override
  public boolean waiting() {
    return waiting;
  }

  @Override
  public void asks(byte[] bytes, int length) {
    waiting = true;
  }

  @Override
  public byte[] answers(byte[] bytes, int length) {
    waiting = false;
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public byte[] end() {
    return waiting ? NO_ANSWER : new byte[0];
  }
}
