package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own nginx, set up as the operator's guide says, on free ports. */
final class Nginx implements AutoCloseable {
  private static final Path GUIDE = Path.of("../docs/platform.md");

  private final Process process;
  private final int port;
  private final int plainPort;

  private Nginx(Process process, int port, int plainPort) {
    this.process = process;
    this.port = port;
    this.plainPort = plainPort;
  }

  static Optional<String> program() {
    return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx")
        .filter(path -> new File(path).canExecute())
        .findFirst();
  }

  /**
   * Starts it before a site.
   *
   * @param folder for its files; the certificate is {@code yui.crt} in it
   */
  static Nginx start(Path folder, int site) throws IOException, InterruptedException {
    int port = freePort();
    int plainPort = freePort();
    run(
        ("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
                + " -addext subjectAltName=DNS:localhost -keyout %1$s/yui.key -out %1$s/yui.crt")
            .formatted(folder));
    String example =
        Files.readString(GUIDE)
            .replaceFirst("(?s).*```nginx\\n(.*?)```.*", "$1")
            .replace("listen 443 ssl", "listen 127.0.0.1:" + port + " ssl")
            .replace("listen 80;", "listen 127.0.0.1:" + plainPort + ";")
            .replace("/etc/nginx/", folder + "/")
            .replace("127.0.0.1:8080", "127.0.0.1:" + site);
    assertThat(example).contains("proxy_pass http://127.0.0.1:" + site, "ssl_certificate ");
    Path settings =
        Files.writeString(
            folder.resolve("nginx.conf"),
            """
            %1$s
            daemon off;
            pid %2$s/nginx.pid;
            error_log stderr;
            events {}
            http {
              access_log off;
              client_body_temp_path %2$s/body; proxy_temp_path %2$s/proxy;
              fastcgi_temp_path %2$s/fastcgi; uwsgi_temp_path %2$s/uwsgi; scgi_temp_path %2$s/scgi;
              %3$s
            }
            """
                .formatted(
                    "root".equals(System.getProperty("user.name")) ? "user root;" : "",
                    folder,
                    example));
    Process process =
        new ProcessBuilder(program().orElseThrow(), "-c", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    while (!isOpen(port)) {
      assertThat(process.isAlive()).as(Files.readString(folder.resolve("nginx.log"))).isTrue();
      Thread.sleep(50);
    }
    return new Nginx(process, port, plainPort);
  }

  /** Where it answers in TLS. */
  int port() {
    return port;
  }

  /** Where it answers in clear. */
  int plainPort() {
    return plainPort;
  }

  private static boolean isOpen(int port) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static void run(String command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command.split(" ")).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
