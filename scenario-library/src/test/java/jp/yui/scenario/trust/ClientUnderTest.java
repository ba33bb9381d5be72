package jp.yui.scenario.trust;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Drives {@link ConformanceClient} as tuf-conformance drives any client: by its command line. */
final class ClientUnderTest implements AutoCloseable {
  final Path metadata;
  private final Path targets;
  private final Path temp;
  private final Simulator repo;
  private final HttpServer server;

  /** What was refused last. */
  String said = "";

  ClientUnderTest(Simulator repo, Path temp) throws IOException {
    this.repo = repo;
    this.temp = temp;
    metadata = Files.createDirectories(temp.resolve("metadata"));
    targets = Files.createDirectories(temp.resolve("targets"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Optional<byte[]> file = repo.fetch(exchange.getRequestURI().getRawPath());
          exchange.sendResponseHeaders(file.isPresent() ? 200 : 404, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write(file.orElse(new byte[0]));
          }
        });
    server.start();
  }

  /** Begins with the first root that was published. */
  int init() throws Exception {
    return init(repo.published.get("root").getFirst());
  }

  int init(byte[] root) throws Exception {
    Path file = Files.write(temp.resolve("initial_root.json"), root);
    return run(0, "--metadata-dir", metadata.toString(), "init", file.toString());
  }

  int refresh() throws Exception {
    return refreshIn(0);
  }

  int refreshIn(int days) throws Exception {
    return run(
        days, "--metadata-url", url("/metadata"), "--metadata-dir", metadata.toString(), "refresh");
  }

  int download(String path) throws Exception {
    return downloadIn(0, path);
  }

  int downloadIn(int days, String path) throws Exception {
    return run(
        days,
        "--metadata-url",
        url("/metadata"),
        "--metadata-dir",
        metadata.toString(),
        "--target-name",
        path,
        "--target-dir",
        targets.toString(),
        "--target-base-url",
        url("/targets"),
        "download");
  }

  /** The version that is trusted of a role; 0 if none is. */
  long version(String role) throws IOException {
    Path file = metadata.resolve(role + ".json");
    return Files.exists(file) ? World.version(Files.readAllBytes(file)) : 0;
  }

  /** {@code root 2}, {@code snapshot 1}: all that is trusted, by name. */
  List<String> trusted() throws IOException {
    List<String> trusted = new ArrayList<>();
    for (Path file : files(metadata)) {
      String role = file.getFileName().toString().replaceFirst("\\.json$", "");
      trusted.add(role + " " + World.version(Files.readAllBytes(file)));
    }
    return trusted;
  }

  /** What was downloaded, as it lies there, by name. */
  List<String> downloaded() throws IOException {
    List<String> contents = new ArrayList<>();
    for (Path file : files(targets)) {
      contents.add(Files.readString(file));
    }
    return contents;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private int run(int days, String... words) throws Exception {
    return ConformanceClient.run(
        refused -> said = refused,
        () -> java.time.Instant.now().plus(Duration.ofDays(days)),
        words);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }
}
