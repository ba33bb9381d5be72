package jp.yui.agent.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's one cheap answer: a tag for each thing that an agent may have to ask for.
 *
 * @param tag of the whole, by which the platform says that nothing has changed
 */
record News(String tag, Map<String, String> parts) {
  static final String WITHDRAWN = "withdrawn";
  static final String TRUST = "trust";
  static final String ORDER = "order";
  static final String WARNINGS = "warnings";

  private static final String FILE = "news.json";

  News {
    parts = Map.copyOf(parts);
  }

  /** As it was when everything that it speaks of had been taken. */
  static News of(Home home) {
    Path file = home.sync().resolve(FILE);
    try {
      return Files.exists(file)
          ? JsonMapper.shared().readValue(Files.readString(file), News.class)
          : new News("", Map.of());
    } catch (IOException | JacksonException e) {
      return new News("", Map.of()); // everything is asked for again
    }
  }

  static News read(PlatformLine.Reply answer) {
    return new News(
        answer.headers().firstValue("ETag").map(tag -> tag.replace("\"", "")).orElse(""),
        JsonMapper.shared().readValue(answer.body(), new TypeReference<Map<String, String>>() {}));
  }

  boolean differs(News before, String part) {
    return !Objects.equals(parts.get(part), before.parts.get(part));
  }

  /** Whether the consortium's keys were ever put into use. */
  boolean isTrustBegun() {
    return !parts.getOrDefault(TRUST, "").isEmpty();
  }

  void keep(Home home) throws IOException {
    AtomicFile.write(
        home.sync().resolve(FILE),
        JsonMapper.shared().writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
  }
}
