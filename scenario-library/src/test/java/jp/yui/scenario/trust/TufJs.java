package jp.yui.scenario.trust;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

/** A process of node with tuf-js, and the little server that hands a world's files to it. */
final class TufJs implements AutoCloseable {
  private static final Path HOME = Path.of("target", "tuf-js").toAbsolutePath();
  private static boolean installed;

  private final HttpServer server;
  private final Process node;
  private final Writer in;
  private final BufferedReader out;

  TufJs(World world, Path folder) throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
    server.createContext(
        "/",
        exchange -> {
          Optional<byte[]> file = world.files.read(exchange.getRequestURI().getPath().substring(1));
          exchange.sendResponseHeaders(file.isPresent() ? 200 : 404, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write(file.orElse(new byte[0]));
          } catch (IOException e) {
            // A client that stops reading at its limit.
          }
        });
    server.start();
    node =
        new ProcessBuilder(
                "node",
                HOME.resolve("client.mjs").toString(),
                "http://127.0.0.1:" + server.getAddress().getPort(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    in = node.outputWriter(StandardCharsets.UTF_8);
    out = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
  }

  static boolean hasNpm() {
    try {
      return new ProcessBuilder("npm", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Installs exactly what the lock file names, once a build. */
  static synchronized void install() throws Exception {
    if (installed) {
      return;
    }
    Files.createDirectories(HOME);
    for (String file : List.of("package.json", "package-lock.json", "client.mjs")) {
      Files.copy(
          TufJs.class.getResourceAsStream("tuf-js/" + file),
          HOME.resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Process npm =
        new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
            .directory(HOME.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (npm.waitFor() != 0) {
      throw new IllegalStateException("npm ci failed:\n" + said);
    }
    installed = true;
  }

  /** What the client said: {@code {"ok":…}} or {@code {"refused":…}}. */
  String ask(String line) throws IOException {
    in.write(line + "\n");
    in.flush();
    return String.valueOf(out.readLine());
  }

  @Override
  public void close() throws Exception {
    in.close();
    node.waitFor();
    server.stop(0);
  }
}
