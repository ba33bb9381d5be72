package jp.yui.scenario.exchange;

import java.util.regex.Pattern;

/** A shared scenario's version: {@code 1.0.0}. */
public record ScenarioVersion(String text) implements Word {
  private static final Pattern PATTERN = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}");

  public ScenarioVersion {
    Word.checked(text, PATTERN);
  }
}
