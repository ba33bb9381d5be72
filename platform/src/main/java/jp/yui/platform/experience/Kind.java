package jp.yui.platform.experience;

import java.util.List;
import java.util.Locale;

/** What somebody writes, and of which fields it is made; all of them are needed. */
public enum Kind {
  /** 導入事例: what was hard, what helped, and its effect in words. */
  CASE("title", "words", "remedy", "effect"),
  QUESTION("title", "words"),
  ANSWER("words"),
  /** Known trouble with a screen of a product: what happens, and what to do. */
  TROUBLE("title", "words", "remedy");

  private final List<String> fields;

  Kind(String... fields) {
    this.fields = List.of(fields);
  }

  public List<String> fields() {
    return fields;
  }

  /** Whether it may, and whether it must, speak of one product. */
  public boolean ofProduct() {
    return this == CASE || this == TROUBLE;
  }

  /** Its name in an address. */
  public String path() {
    return key() + "s";
  }

  /** Its name among the messages. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
