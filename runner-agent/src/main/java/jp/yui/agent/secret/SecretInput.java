package jp.yui.agent.secret;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes a secret from a person at a terminal, without showing it, or from standard input. */
public final class SecretInput {
  private static final int LONGEST = 4096;

  private SecretInput() {}

  /**
   * Asks twice at a terminal; otherwise takes the one line that standard input has, as UTF-8.
   *
   * @throws jp.yui.agent.home.AgentProblem if the two differ, or nothing came
   */
  public static Secret ask(String name) {
    Console console = System.console();
    return ask(name, console != null && terminal(console) ? console : null, System.in);
  }

  // From Java 22 on there is a console without a terminal too, and a method that tells them apart.
  private static boolean terminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  static Secret ask(String name, @Nullable Console console, InputStream in) {
    char[] value = console == null ? line(name, in) : twice(name, console);
    try {
      return Secret.of(SecretName.validValue(SecretName.valid(name), value));
    } finally {
      Arrays.fill(value, '\0');
    }
  }

  private static char[] twice(String name, Console console) {
    char[] first = hidden(console, "secret-ask", name);
    char[] second = hidden(console, "secret-ask-again", name);
    try {
      if (!Arrays.equals(first, second)) {
        throw Keystore.TEXTS.problem("secret-differs", name);
      }
      return first.clone();
    } finally {
      Arrays.fill(first, '\0');
      Arrays.fill(second, '\0');
    }
  }

  private static char[] hidden(Console console, String text, String name) {
    char[] value = console.readPassword("%s", Keystore.TEXTS.say(text, name));
    return value == null ? new char[0] : value;
  }

  private static char[] line(String name, InputStream in) {
    char[] buffer = new char[LONGEST];
    int count = 0;
    try {
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      int c = reader.read();
      while (c >= 0 && c != '\n') {
        if (count == LONGEST) {
          throw Keystore.TEXTS.problem("secret-too-long", name, LONGEST);
        }
        buffer[count++] = (char) c;
        c = reader.read();
      }
      int end = count > 0 && buffer[count - 1] == '\r' ? count - 1 : count;
      return Arrays.copyOf(buffer, end);
    } catch (IOException e) {
      throw Keystore.TEXTS.problem("secret-empty", name);
    } finally {
      Arrays.fill(buffer, '\0');
    }
  }
}
