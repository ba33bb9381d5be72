package jp.yui.agent.screen;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A core system at its worst: it keeps its lines open, registers every {@code POST /register}, and
 * then cuts the line instead of answering.
 */
final class CuttingServer implements Closeable {
  /** How the line ends. */
  enum Cut {
    FIN,
    RST
  }

  private static final Map<String, String> PAGES =
      Map.of(
          "/form",
          "<title>入力</title><h1>入力</h1><form method=post action=/register>"
              + "<input type=hidden name=no value=1><button>登録</button></form>",
          "/frame",
          "<title>枠</title><h1>枠</h1><iframe title=内側 src=/form></iframe>",
          "/opener",
          "<title>親</title><h1>親</h1><button onclick=\"window.open('/form', 'w')\">開く</button>",
          "/script",
          "<title>画面</title><h1>画面</h1><p id=said></p><button onclick=\""
              + "fetch('/register', { method: 'POST', body: 'no=1' })"
              + ".then(() => said.textContent = '返事', () => said.textContent = '失敗')"
              + "\">登録</button>");

  private final ServerSocket server;
  private final boolean secure;
  private final String version;
  private final Set<Socket> lines = ConcurrentHashMap.newKeySet();

  /** How many requests each posted line had carried before its post. */
  final List<Integer> before = new CopyOnWriteArrayList<>();

  /** What protocols the browser offered on secure lines. */
  final Set<String> offered = ConcurrentHashMap.newKeySet();

  volatile Cut cut = Cut.FIN;

  /**
   * @param tls where the lines are to be secure
   * @param version of TLS
   */
  CuttingServer(@Nullable SSLContext tls, String version) throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    secure = tls != null;
    this.version = version;
    server =
        tls == null
            ? new ServerSocket(0, 50, here)
            : tls.getServerSocketFactory().createServerSocket(0, 50, here);
    Thread.ofVirtual().start(this::accept);
  }

  URI base() {
    return URI.create((secure ? "https" : "http") + "://127.0.0.1:" + server.getLocalPort());
  }

  /** Cuts every line that is open now, with nothing on it. */
  void cutIdle() throws IOException {
    for (Socket line : lines) {
      line.close();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket line = server.accept();
        lines.add(line);
        Thread.ofVirtual().start(() -> serve(line));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void serve(Socket line) {
    try (line) {
      if (line instanceof SSLSocket tls) {
        tls.setEnabledProtocols(new String[] {version});
        tls.setHandshakeApplicationProtocolSelector(
            (socket, protocols) -> {
              offered.addAll(protocols);
              return protocols.contains("http/1.1") ? "http/1.1" : "";
            });
      }
      InputStream in = new BufferedInputStream(line.getInputStream());
      AtomicInteger served = new AtomicInteger();
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        in.readNBytes(length(head));
        if (head.startsWith("POST /register ")) {
          before.add(served.get());
          if (cut == Cut.RST) {
            line.setSoLinger(true, 0);
          }
          return;
        }
        answer(line.getOutputStream(), head.split(" ", 3)[1]);
        served.incrementAndGet();
      }
    } catch (IOException e) {
      // the browser left
    } finally {
      lines.remove(line);
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      head.write(b);
      if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        return head.toString(StandardCharsets.ISO_8859_1);
      }
    }
    return "";
  }

  private static int length(String head) {
    return head.lines()
        .filter(l -> l.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
        .mapToInt(l -> Integer.parseInt(l.substring(15).strip()))
        .findFirst()
        .orElse(0);
  }

  private static void answer(OutputStream out, String path) throws IOException {
    String page = PAGES.get(path);
    byte[] body = ("<!doctype html>" + page).getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 "
            + (page == null ? "404 Not Found" : "200 OK")
            + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
            + "Connection: keep-alive\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.ISO_8859_1));
    out.write(body);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
    cutIdle();
  }
}
