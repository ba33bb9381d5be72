package jp.yui.scenario.exchange;

import java.util.regex.Pattern;

/** The id of a product file of a shared scenario: {@code renshu-hyojun}. */
public record ProductId(String text) implements Word {
  private static final Pattern PATTERN =
      Pattern.compile("(?=.{1,100}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

  public ProductId {
    Word.checked(text, PATTERN);
  }
}
