package jp.yui.agent.secret;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes every secret that this process has seen out of any text, however the text spells it: plain,
 * URL- or form-encoded, Base64, hex, escaped for JSON or HTML, character by character.
 *
 * <p>A value of fewer than four characters is taken out only where no letter or digit touches it.
 */
public final class Redactor {
  /** What stands in a secret's place. */
  public static final String STARS = "***";

  private static final Redactor STANDARD = new Redactor();

  private final Map<String, String> known = new HashMap<>();
  private volatile @Nullable Pattern pattern;

  Redactor() {}

  /** The one of this process; every {@link Secret} makes itself known to it. */
  public static Redactor standard() {
    return STANDARD;
  }

  void learn(char[] value) {
    String text = new String(value);
    synchronized (known) {
      if (!text.isEmpty() && !known.containsKey(text)) {
        known.putAll(Spellings.of(text));
        pattern = compiled(known);
      }
    }
  }

  // The longest first, so that no piece of a spelling stays behind.
  private static Pattern compiled(Map<String, String> known) {
    return Pattern.compile(
        known.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, String> e) -> e.getKey().length())
                    .reversed())
            .map(Map.Entry::getValue)
            .collect(Collectors.joining("|")));
  }

  /** The text without secrets. */
  public String redact(String text) {
    Pattern now = pattern;
    return now == null ? text : now.matcher(text).replaceAll(Matcher.quoteReplacement(STARS));
  }

  /** The whole stack trace, causes included, without secrets. */
  public String redact(Throwable thrown) {
    StringWriter out = new StringWriter();
    thrown.printStackTrace(new PrintWriter(out));
    return redact(out.toString());
  }

  /** How many characters at the end of the text may be the beginning of a secret. */
  int unsureTail(String text) {
    synchronized (known) {
      return known.keySet().stream().mapToInt(secret -> overlap(text, secret)).max().orElse(0);
    }
  }

  private static int overlap(String text, String secret) {
    int most = Math.min(text.length(), secret.length() - 1);
    for (int length = most; length > 0; length--) {
      if (secret.startsWith(text.substring(text.length() - length))) {
        return length;
      }
    }
    return 0;
  }

  /** A stream that lets no secret through to that one. */
  public PrintStream guard(PrintStream target) {
    return new PrintStream(new GuardedStream(this, target), true, target.charset());
  }

  /** Guards standard output, standard error and the handlers of java.util.logging from now on. */
  public void install() {
    System.setOut(guard(System.out));
    System.setErr(guard(System.err));
    Arrays.stream(Logger.getLogger("").getHandlers())
        .forEach(handler -> handler.setFormatter(new GuardedFormatter(this, handler)));
  }
}
