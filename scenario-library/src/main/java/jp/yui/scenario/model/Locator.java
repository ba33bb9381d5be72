package jp.yui.scenario.model;

import jp.yui.scenario.problem.Position;

/**
 * How to find an element where its label does not serve.
 *
 * @param by {@code id}, {@code name}, {@code css} or {@code xpath}
 */
public record Locator(By by, String value, Position at) {
  public enum By {
    ID,
    NAME,
    CSS,
    XPATH
  }
}
