package jp.yui.agent.screen;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Serves the pages beside the tests. {@code /status/500} answers so; {@code /slow/300/x.html} comes
 * that many milliseconds later; {@code /away} redirects to another host; posts are kept.
 */
final class PageServer implements AutoCloseable {
  private final HttpServer server;
  final List<String> posts = new CopyOnWriteArrayList<>();
  final List<String> hostsAsked = new CopyOnWriteArrayList<>();

  PageServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  String host() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    hostsAsked.add(exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", ""));
    if (exchange.getRequestMethod().equals("POST")) {
      posts.add(
          path
              + " "
              + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }
    if (path.startsWith("/status/")) {
      answer(
          exchange,
          Integer.parseInt(path.substring(8)),
          "<h1>システムエラー</h1>".getBytes(StandardCharsets.UTF_8));
      return;
    }
    if (path.equals("/away")) {
      exchange
          .getResponseHeaders()
          .add("Location", "http://localhost:" + server.getAddress().getPort() + "/clean.html");
      answer(exchange, 302, new byte[0]);
      return;
    }
    if (path.startsWith("/slow/")) {
      String[] parts = path.split("/", 4);
      try {
        Thread.sleep(Long.parseLong(parts[2]));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      path = "/" + parts[3];
    }
    try (InputStream in = PageServer.class.getResourceAsStream("pages" + path)) {
      if (in == null) {
        answer(exchange, 404, "<h1>なし</h1>".getBytes(StandardCharsets.UTF_8));
      } else {
        answer(exchange, 200, in.readAllBytes());
      }
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.getResponseHeaders().add("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
