package jp.yui.scenario.yaml;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.problem.Problems;

/** Reads a length of time: {@code 12分}, {@code 1時間30分}, or ISO 8601 {@code PT12M}. */
public final class Durations {
  private static final Pattern WORDS =
      Pattern.compile("(?:([0-9]{1,4})時間)?(?:([0-9]{1,5})分)?(?:([0-9]{1,6})秒)?");

  private Durations() {}

  /** The length of time; empty, and a problem, where it is none. */
  public static Optional<Duration> read(YamlNode node, Problems problems) {
    String text = new Nodes(problems).text(node);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher words = WORDS.matcher(text);
    try {
      Duration length =
          words.matches()
              ? Duration.ofHours(number(words, 1))
                  .plusMinutes(number(words, 2))
                  .plusSeconds(number(words, 3))
              : Duration.parse(text);
      if (length.isPositive()) {
        return Optional.of(length);
      }
    } catch (DateTimeException | ArithmeticException e) {
      // said below
    }
    problems.error(node.at(), "bad-duration", text);
    return Optional.empty();
  }

  private static long number(Matcher words, int part) {
    String digits = words.group(part);
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
