package jp.yui.agent.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * How long the core system takes for a page. The practice core has no data base and stands on the
 * same machine, so it answers in a few milliseconds, as no core system does.
 */
final class AnsweringTime {
  private AnsweringTime() {}

  static void set(int port, int millis) throws IOException, InterruptedException {
    if (millis == 0) {
      return;
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/faults"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"kind\":\"slow\",\"millis\":" + millis + "}"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status >= 300) {
        throw new IOException("the practice core would not be slowed down: " + status);
      }
    }
  }
}
