package jp.yui.agent.screen.line;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;

/** As much of SOCKS 5 (RFC 1928) as a browser needs: no authentication, only CONNECT. */
final class Socks {
  private static final int VERSION = 5;
  private static final int CONNECT_MILLIS = 20_000;

  private Socks() {}

  record Target(String host, int port) {}

  /** RFC 1928, section 6. */
  enum Reply {
    CONNECTED(0),
    NOT_ALLOWED(2),
    HOST_UNREACHABLE(4),
    REFUSED(5),
    NOT_SUPPORTED(7);

    private final int code;

    Reply(int code) {
      this.code = code;
    }
  }

  /** Where the browser wants to go. */
  static Target greet(Socket browser) throws IOException {
    // Unbuffered: what comes after the greeting is read by others.
    DataInputStream in = new DataInputStream(browser.getInputStream());
    expect(in.readUnsignedByte());
    in.skipNBytes(in.readUnsignedByte());
    browser.getOutputStream().write(new byte[] {VERSION, 0});
    expect(in.readUnsignedByte());
    int command = in.readUnsignedByte();
    in.readUnsignedByte();
    String host =
        switch (in.readUnsignedByte()) {
          case 1 -> InetAddress.getByAddress(in.readNBytes(4)).getHostAddress();
          case 3 -> new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.US_ASCII);
          case 4 -> InetAddress.getByAddress(in.readNBytes(16)).getHostAddress();
          default -> throw new IOException("unknown kind of address");
        };
    int port = in.readUnsignedShort();
    if (command != 1) {
      answer(browser, Reply.NOT_SUPPORTED);
      throw new IOException("not CONNECT");
    }
    return new Target(host, port);
  }

  /** The line to the core system; the browser is told whether it stands. */
  static Socket connect(Socket browser, Target to) throws IOException {
    IOException last = new UnknownHostException(to.host());
    InetAddress[] addresses;
    try {
      addresses = InetAddress.getAllByName(to.host());
    } catch (UnknownHostException e) {
      addresses = new InetAddress[0];
    }
    for (InetAddress address : addresses) {
      Socket core = new Socket();
      try {
        core.setTcpNoDelay(true);
        core.setKeepAlive(true);
        core.connect(new InetSocketAddress(address, to.port()), CONNECT_MILLIS);
        answer(browser, Reply.CONNECTED);
        return core;
      } catch (IOException e) {
        core.close();
        last = e;
      }
    }
    answer(browser, last instanceof ConnectException ? Reply.REFUSED : Reply.HOST_UNREACHABLE);
    throw last;
  }

  static void answer(Socket browser, Reply reply) throws IOException {
    byte[] answer = {VERSION, (byte) reply.code, 0, 1, 0, 0, 0, 0, 0, 0};
    browser.getOutputStream().write(answer);
  }

  private static void expect(int version) throws IOException {
    if (version != VERSION) {
      throw new IOException("not SOCKS 5");
    }
  }
}
