package jp.yui.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** Stands on the line before the platform and keeps every byte of both directions. */
final class Wiretap implements AutoCloseable {
  private final ServerSocket door;
  private final URI platform;
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

  private Wiretap(ServerSocket door, URI platform) {
    this.door = door;
    this.platform = platform;
  }

  static Wiretap before(URI platform) throws IOException {
    Wiretap tap = new Wiretap(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), platform);
    Thread.ofVirtual().start(tap::answer);
    return tap;
  }

  /** Where agents take it for the platform. */
  URI address() {
    return URI.create("http://localhost:" + door.getLocalPort());
  }

  byte[] heard() {
    synchronized (heard) {
      return heard.toByteArray();
    }
  }

  private void answer() {
    while (!door.isClosed()) {
      try {
        Socket from = door.accept();
        Socket to = new Socket(InetAddress.getLoopbackAddress(), platform.getPort());
        Thread.ofVirtual().start(() -> pass(from, to));
        Thread.ofVirtual().start(() -> pass(to, from));
      } catch (IOException e) {
        // Closed, or nobody there; whoever asked hears of it.
      }
    }
  }

  private void pass(Socket from, Socket to) {
    byte[] part = new byte[8192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int length = in.read(part); length > 0; length = in.read(part)) {
        synchronized (heard) {
          heard.write(part, 0, length);
        }
        out.write(part, 0, length);
      }
    } catch (IOException e) {
      // The other direction hears of it.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
