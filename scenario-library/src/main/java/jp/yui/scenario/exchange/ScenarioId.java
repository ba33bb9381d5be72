package jp.yui.scenario.exchange;

import java.util.regex.Pattern;

/** A shared scenario's id: {@code jido-teate/nintei-seikyu}. */
public record ScenarioId(String text) implements Word {
  private static final String NAME = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  private static final Pattern PATTERN =
      Pattern.compile("(?=.{1,200}$)" + NAME + "(?:/" + NAME + ")*");

  public ScenarioId {
    Word.checked(text, PATTERN);
  }
}
