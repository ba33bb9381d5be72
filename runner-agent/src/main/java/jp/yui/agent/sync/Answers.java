package jp.yui.agent.sync;

import java.net.URI;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answers, or why it refuses, in its own words. */
final class Answers {
  private Answers() {}

  /**
   * @param good the status that means that it was done
   */
  static JsonNode understood(URI address, PlatformLine.Reply answer, int good) {
    JsonNode body;
    try {
      body = JsonMapper.shared().readTree(answer.body());
    } catch (JacksonException e) {
      throw SyncTexts.TEXTS.problem("not-a-platform", address, answer.status());
    }
    if (answer.status() == good) {
      return body;
    }
    if (!body.has("title")) {
      throw SyncTexts.TEXTS.problem("not-a-platform", address, answer.status());
    }
    throw SyncTexts.TEXTS.problem(
        "refused", body.path("title").asString(), body.path("detail").asString());
  }
}
