package jp.yui.agent.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the practice core systems' own, independent record says. */
final class Judge {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI address;

  Judge(int port) {
    this.address = URI.create("http://127.0.0.1:" + port + "/judge");
  }

  /** One registration as the core system has it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Registration(String product, String receiptNo, String ninteiNo) {}

  /** Everything that was registered. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(List<Registration> registrations) {

    /** The registrations of one application in one product; more than one is a double posting. */
    List<Registration> of(String product, String receiptNo) {
      return registrations.stream()
          .filter(r -> r.product().equals(product) && r.receiptNo().equals(receiptNo))
          .toList();
    }
  }

  Answer ask() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      return JSON.readValue(response.body(), Answer.class);
    }
  }
}
