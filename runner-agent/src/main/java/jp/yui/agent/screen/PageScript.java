package jp.yui.agent.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The agent's script for the page, put together from its parts once. */
final class PageScript {
  private static final List<String> PARTS =
      List.of(
          "text",
          "farewell",
          "requests",
          "names",
          "tables",
          "space",
          "values",
          "sights",
          "choose",
          "find",
          "cover",
          "shape",
          "verbs",
          "main");

  /** A line that is nothing but a comment; they are not sent. */
  private static final Pattern COMMENT = Pattern.compile("//|/\\*\\*|\\*[ /]|$");

  private static final String SOURCE = source();

  private static final String KNOWN = "const yui = window[Symbol.for('jp.yui.script')];";

  /** What a document answers that does not have the script yet. */
  static final String MISSING = "missing";

  /** Brings the script and answers the request in its first argument. */
  static final String BRING =
      "return (async () => {" + SOURCE + "return run(JSON.parse(arguments[0]));})()";

  /** Answers the request in its first argument, where the script was brought before. */
  static final String RUN =
      KNOWN + "return yui ? yui.run(JSON.parse(arguments[0])) : '" + MISSING + "';";

  /** Presses the element in its first argument, at once. */
  static final String PRESS = KNOWN + "return yui.submitPress(arguments[0]);";

  private PageScript() {}

  private static String source() {
    StringBuilder all = new StringBuilder();
    for (String part : PARTS) {
      try (InputStream in = PageScript.class.getResourceAsStream("script/" + part + ".js")) {
        if (in == null) {
          throw new IllegalStateException("missing script/" + part + ".js");
        }
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !COMMENT.matcher(line).lookingAt())
            .forEach(line -> all.append(line).append('\n'));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all.toString();
  }
}
