package jp.yui.platform.notices.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that takes no mail for one address, or never says a word; or that goes on under TLS
 * when asked to.
 */
final class StubbornServer implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final boolean silent;
  private final @Nullable SSLContext tls;
  private final List<String> underTls = new CopyOnWriteArrayList<>();

  StubbornServer(boolean silent, @Nullable SSLContext tls) throws IOException {
    this.silent = silent;
    this.tls = tls;
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  /** What came when nobody else could hear it. */
  List<String> underTls() {
    return underTls;
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket guest = door.accept();
        if (!silent) {
          talk(guest, false);
        }
      } catch (IOException e) {
        // the guest went, or the door is closed
      }
    }
  }

  private void talk(Socket guest, boolean secret) throws IOException {
    try (guest;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        PrintStream out = new PrintStream(guest.getOutputStream(), true, "US-ASCII")) {
      if (!secret) {
        out.print("220 here\r\n");
      }
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (secret) {
          underTls.add(line);
        }
        if (tls != null && line.equals("STARTTLS")) {
          out.print("220 go on\r\n");
          talk(tls.getSocketFactory().createSocket(guest, null, true), true);
          return;
        }
        if (tls != null && !secret && line.startsWith("EHLO")) {
          out.print("250-here\r\n250 STARTTLS\r\n");
          continue;
        }
        boolean gone = line.startsWith("RCPT") && line.contains("gone@");
        boolean data = line.equals("DATA");
        out.print(
            gone ? "550 <gone@example.jp> no such box\r\n" : data ? "354 go\r\n" : "250 ok\r\n");
        while (data && !".".equals(in.readLine())) {
          continue;
        }
        if (data) {
          out.print("250 taken\r\n");
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
