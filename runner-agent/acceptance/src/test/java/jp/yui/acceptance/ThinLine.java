package jp.yui.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A line that counts every byte that goes over it, TLS and all, to something that speaks TLS in
 * front of the site. It cuts each connection after a day's questions.
 */
final class ThinLine implements AutoCloseable {
  private static final String PASSWORD = "changeit";
  private static final int ASKED_A_DAY = 288;

  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong questions = new AtomicLong();
  private final AtomicLong connections = new AtomicLong();
  private final ServerSocket outside;
  private final ServerSocket inside;
  private final int site;
  private final Path certificate;

  ThinLine(Path folder, URI site) throws Exception {
    Files.createDirectories(folder);
    this.site = site.getPort();
    Path store = folder.resolve("line.p12");
    certificate = folder.resolve("line.pem");
    keytool(
        "-genkeypair",
        "-alias",
        "line",
        "-keyalg",
        "EC",
        "-dname",
        "CN=localhost",
        "-ext",
        "SAN=dns:localhost,ip:127.0.0.1",
        "-validity",
        "30",
        "-storetype",
        "PKCS12",
        "-keystore",
        store.toString(),
        "-storepass",
        PASSWORD);
    keytool(
        "-exportcert",
        "-rfc",
        "-alias",
        "line",
        "-keystore",
        store.toString(),
        "-storepass",
        PASSWORD,
        "-file",
        certificate.toString());
    KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(managers.getKeyManagers(), null, null);
    inside =
        tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    outside = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    serve(outside, this::counted);
    serve(inside, this::opened);
  }

  URI address() {
    return URI.create("https://localhost:" + outside.getLocalPort());
  }

  Path certificate() {
    return certificate;
  }

  long bytes() {
    return bytes.get();
  }

  long questions() {
    return questions.get();
  }

  long connections() {
    return connections.get();
  }

  void reset() {
    bytes.set(0);
    questions.set(0);
    connections.set(0);
  }

  private interface Served {
    void serve(Socket from) throws IOException;
  }

  private static void serve(ServerSocket at, Served served) {
    Thread.ofVirtual()
        .start(
            () -> {
              while (!at.isClosed()) {
                try {
                  Socket from = at.accept();
                  from.setTcpNoDelay(true);
                  Thread.ofVirtual()
                      .start(
                          () -> {
                            try (from) {
                              served.serve(from);
                            } catch (IOException e) {
                              // The other side hung up.
                            }
                          });
                } catch (IOException e) {
                  // Closed.
                }
              }
            });
  }

  /** Outside: bytes as they are on the wire. */
  private void counted(Socket from) throws IOException {
    connections.incrementAndGet();
    try (Socket to = new Socket(InetAddress.getLoopbackAddress(), inside.getLocalPort())) {
      to.setTcpNoDelay(true);
      Thread back = Thread.ofVirtual().start(() -> pipe(to, from, bytes::addAndGet));
      pipe(from, to, bytes::addAndGet);
      back.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Inside: what was said, in plain words, to the site. */
  private void opened(Socket from) throws IOException {
    try (Socket to = new Socket(InetAddress.getLoopbackAddress(), site)) {
      to.setTcpNoDelay(true);
      AtomicLong here = new AtomicLong();
      Thread back = Thread.ofVirtual().start(() -> pipe(to, from, n -> {}));
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[64 * 1024];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        questions.incrementAndGet(); // an agent asks one thing after the other, each in one piece
        out.write(buffer, 0, n);
        out.flush();
        if (here.incrementAndGet() >= ASKED_A_DAY) {
          Thread.sleep(50); // the answer
          break;
        }
      }
      to.shutdownOutput();
      from.close();
      back.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Heard {
    void heard(int bytes);
  }

  private static void pipe(Socket from, Socket to, Heard heard) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[64 * 1024];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        heard.heard(n);
        out.write(buffer, 0, n);
        out.flush();
      }
      to.close();
    } catch (IOException e) {
      try {
        to.close();
        from.close();
      } catch (IOException again) {
        // Both are gone.
      }
    }
  }

  private static void keytool(String... words) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(out);
    }
  }

  @Override
  public void close() throws IOException {
    outside.close();
    inside.close();
  }
}
