package jp.yui.scenario.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What changed from version to version: a Markdown file with a heading for each, as in {@code ##
 * 1.1.0}.
 */
public final class Changelog {
  private static final Pattern HEADING =
      Pattern.compile("#{1,4}\\s*(?:版\\s*)?\\[?v?(\\d+\\.\\d+\\.\\d+)\\b.*");

  private final Map<String, StringBuilder> sections = new LinkedHashMap<>();

  private Changelog() {}

  public static Changelog of(String text) {
    Changelog changelog = new Changelog();
    StringBuilder now = new StringBuilder();
    for (String line : text.lines().toList()) {
      Matcher heading = HEADING.matcher(line.strip());
      if (heading.matches()) {
        now = changelog.sections.computeIfAbsent(heading.group(1), v -> new StringBuilder());
      } else {
        now.append(line).append('\n');
      }
    }
    return changelog;
  }

  /** What it says about a version; empty where it says nothing. */
  public String about(String version) {
    return sections.getOrDefault(version, new StringBuilder()).toString().strip();
  }
}
