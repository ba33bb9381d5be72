package jp.yui.agent.cli.trust;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the person at the terminal; where there is none, standard input answers line by line. */
final class Ask {
  private static final Set<String> YES = Set.of("はい", "y", "yes");

  private Ask() {}

  static boolean yes(PrintWriter out, String question) throws IOException {
    out.print(question);
    out.flush();
    boolean yes = YES.contains(line().strip().toLowerCase(Locale.ROOT));
    out.println();
    return yes;
  }

  /** What is typed is not shown. */
  static char[] hidden(String question) throws IOException {
    @Nullable Console console = person();
    if (console == null) {
      return line().toCharArray();
    }
    char[] typed = console.readPassword("%s", question);
    return typed == null ? new char[0] : typed;
  }

  static @Nullable Console person() {
    return System.getenv("YUI_TERMINAL") == null ? null : System.console();
  }

  /** Byte by byte: what comes after the line is for the next question. */
  private static String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = System.in.read(); b >= 0 && b != '\n'; b = System.in.read()) {
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}
