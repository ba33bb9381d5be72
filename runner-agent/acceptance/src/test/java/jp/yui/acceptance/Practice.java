package jp.yui.acceptance;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The practice core systems as a process of their own, with their judge and their faults. */
final class Practice implements AutoCloseable {
  static final String OPERATOR = "ensyu7391";
  static final String PASSWORD = "Renshu-2026";
  private static final String READY = "PRACTICE_READY port=";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  private Practice(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static Practice start() throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Built.JAVA,
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    Built.practice().toString(),
                    "--server.port=0",
                    "--practice.operator=" + OPERATOR))
            .redirectError(new File("target/practice-core.log"))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(READY)) {
        return new Practice(process, Integer.parseInt(line.substring(READY.length()).strip()));
      }
    }
    throw new IOException("practice core did not start; see target/practice-core.log");
  }

  int port() {
    return port;
  }

  /** The receipt numbers registered with a product, one for every registration, duplicates too. */
  List<String> registered(String product) throws IOException, InterruptedException {
    JsonNode answer = JSON.readTree(call("GET", "/judge?product=" + product, ""));
    List<String> receipts = new ArrayList<>();
    answer.get("registrations").forEach(r -> receipts.add(r.get("receiptNo").asString()));
    return receipts;
  }

  /** A field of a registration as the browser sent it; empty if it did not. */
  String field(String product, String receiptNo, String name)
      throws IOException, InterruptedException {
    for (JsonNode one :
        JSON.readTree(call("GET", "/judge?product=" + product, "")).get("registrations")) {
      if (one.get("receiptNo").asString().equals(receiptNo)) {
        return one.get("fields").path(name).asString("");
      }
    }
    throw new AssertionError(receiptNo + " is not registered");
  }

  /** Switches a fault on. */
  void fault(String json) throws IOException, InterruptedException {
    call("POST", "/faults", json);
  }

  void noFaults() throws IOException, InterruptedException {
    call("DELETE", "/faults", "");
  }

  void reset() throws IOException, InterruptedException {
    noFaults();
    call("POST", "/judge/reset", "");
  }

  private String call(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
