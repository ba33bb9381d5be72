package jp.yui.scenario.exchange;

import java.util.regex.Pattern;

/**
 * The only texts that a report can hold: names that are printed in the shared library, and numbers
 * that machines drew. Each says by a pattern what it may look like; nothing that somebody typed
 * about a resident is among them. Whoever adds one here opens a way out of the municipality.
 */
public sealed interface Word permits ScenarioId, ScenarioVersion, ProductId, Digest, Series {
  /** As it is written. */
  String text();

  /**
   * That text.
   *
   * @throws IllegalArgumentException where it is not of the pattern; without quoting it, for it may
   *     be anything
   */
  static String checked(String text, Pattern pattern) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException("not of the pattern " + pattern);
    }
    return text;
  }
}
