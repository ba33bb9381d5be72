package jp.yui.agent.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The agent's script for the page, put together from its parts once. */
final class PageScript {
  private static final List<String> PARTS =
      List.of(
          "text",
          "requests",
          "names",
          "tables",
          "space",
          "values",
          "sights",
          "choose",
          "find",
          "cover",
          "verbs",
          "main");

  private static final String SOURCE = source();

  /** Answers the request in its first argument. */
  static final String RUN =
      "return (async () => {" + SOURCE + "return run(JSON.parse(arguments[0]));})()";

  /** Presses the element in its first argument, at once. */
  static final String PRESS = SOURCE + "return submitPress(arguments[0]);";

  private PageScript() {}

  private static String source() {
    StringBuilder all = new StringBuilder();
    for (String part : PARTS) {
      try (InputStream in = PageScript.class.getResourceAsStream("script/" + part + ".js")) {
        if (in == null) {
          throw new IllegalStateException("missing script/" + part + ".js");
        }
        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all.toString();
  }
}
