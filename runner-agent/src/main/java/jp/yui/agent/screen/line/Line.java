package jp.yui.agent.screen.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/**
 * One line from the browser to the core system.
 *
 * <p>Browsers send a request again, posts too, when a line that they had kept or opened in advance
 * ends before the answer (Chromium: {@code HttpNetworkTransaction::ShouldResendRequest}; Firefox:
 * {@code nsHttpTransaction::Close}). So where the core system cuts the line with a request on it,
 * the browser is given something that cannot be an answer: that is an error to it, and errors are
 * not sent again. Where it cuts the line with nothing on it, the browser sees just that, and what
 * it sends meanwhile does not reach the core system: then sending again is right.
 */
final class Line {
  private static final int CHUNK = 64 * 1024;

  private final Socket browser;
  private final Socket core;
  private final Runnable heard;
  private @Nullable Talk talk;
  private boolean spoken;
  private boolean ended;

  /**
   * @param heard is told of everything that comes from either side
   */
  Line(Socket browser, Socket core, Runnable heard) {
    this.browser = browser;
    this.core = core;
    this.heard = heard;
  }

  /** Returns when the browser has left. */
  void carry() throws IOException {
    Thread back = Thread.ofVirtual().name("line-back").start(this::back);
    try {
      there();
    } finally {
      browser.close();
      core.close();
      back.interrupt();
    }
  }

  private void there() throws IOException {
    InputStream in = browser.getInputStream();
    OutputStream out = core.getOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      // Noted before it is sent: an end seen from now on is the end of an unanswered line.
      if (n > 0 && noted(chunk, n)) {
        try {
          out.write(chunk, 0, n);
        } catch (IOException e) {
          // The way back sees the end too, and tells it.
        }
      }
    }
  }

  /**
   * Whether a request on it waits for its answer; or for its turn, while the core system has not
   * yet taken up the line.
   */
  synchronized boolean waiting() {
    return !ended && talk != null && (!spoken || talk.waiting());
  }

  private synchronized boolean noted(byte[] chunk, int n) {
    heard.run();
    if (ended) {
      return false;
    }
    if (talk == null) {
      talk = SecureTalk.begins(chunk[0]) ? new SecureTalk() : new PlainTalk();
    }
    talk.asks(chunk, n);
    return true;
  }

  private void back() {
    try {
      OutputStream out = browser.getOutputStream();
      try {
        InputStream in = core.getInputStream();
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
          heard.run();
          out.write(passed(chunk, n));
        }
      } catch (IOException e) {
        // A reset line has ended too; the browser is to see no difference.
      }
      heard.run();
      out.write(end());
      // The line stays until the browser leaves: closed with something unread, it would be reset,
      // and the browser might see that first.
      browser.shutdownOutput();
    } catch (IOException e) {
      // the browser has left
    }
  }

  private synchronized byte[] passed(byte[] chunk, int n) {
    spoken = true;
    return talk == null ? java.util.Arrays.copyOf(chunk, n) : talk.answers(chunk, n);
  }

  private synchronized byte[] end() {
    ended = true;
    return talk == null ? new byte[0] : talk.end();
  }
}
