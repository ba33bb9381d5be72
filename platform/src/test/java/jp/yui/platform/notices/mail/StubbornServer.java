package jp.yui.platform.notices.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes no mail for one address, or never says a word. */
final class StubbornServer implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final boolean silent;

  StubbornServer(boolean silent) throws IOException {
    this.silent = silent;
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket guest = door.accept();
        if (!silent) {
          talk(guest);
        }
      } catch (IOException e) {
        // the guest went, or the door is closed
      }
    }
  }

  private static void talk(Socket guest) throws IOException {
    try (guest;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        PrintStream out = new PrintStream(guest.getOutputStream(), true, "US-ASCII")) {
      out.print("220 here\r\n");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
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
