package jp.yui.scenario.expression.function;

import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Patterns of {@code matches}, by RE2, whose time grows only with the text. All of them are
 * literals of scenarios, so few are kept.
 */
public final class Pattern {
  private static final Map<String, com.google.re2j.Pattern> KNOWN = new ConcurrentHashMap<>();

  private Pattern() {}

  /** What is wrong with it, in English; empty for a pattern. */
  public static Optional<String> fault(String pattern) {
    try {
      com.google.re2j.Pattern.compile(pattern);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(e.getDescription());
    }
  }

  static boolean matches(String text, String pattern) {
    return KNOWN.computeIfAbsent(pattern, com.google.re2j.Pattern::compile).matcher(text).find();
  }
}
