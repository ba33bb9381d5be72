package jp.yui.agent.screen;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/** What the page script answered. */
record Answer(JsonNode body, @Nullable WebElement element) {

  boolean done() {
    return body.hasNonNull("done");
  }

  JsonNode result() {
    return body.get("done");
  }

  String why() {
    return body.path("why").asString("");
  }

  String kind() {
    return body.path("kind").asString("");
  }

  String name() {
    return body.path("name").asString("");
  }

  int count() {
    return body.path("count").asInt(0);
  }

  boolean signedOut() {
    return body.path("signedOut").asBoolean(false);
  }

  Optional<JsonNode> maybe(String name) {
    return Optional.ofNullable(body.get(name));
  }

  ScreenFacts screen() {
    JsonNode s = body.path("screen");
    return new ScreenFacts(
        s.path("title").asString(""),
        s.path("path").asString(""),
        texts(s.path("headings")),
        texts(s.path("alerts")),
        texts(s.path("labels")),
        texts(s.path("buttons")));
  }

  static List<String> texts(JsonNode node) {
    return node.valueStream().map(n -> n.asString("")).filter(t -> !t.isEmpty()).toList();
  }
}
