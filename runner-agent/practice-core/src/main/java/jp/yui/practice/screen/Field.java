package jp.yui.practice.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an entry screen asks for.
 *
 * @param rule the check that the server makes, if any
 * @param half shares its row with the half field beside it, in the old product's tables
 * @param spoil milliseconds after which a page script changes the value; absent: never
 */
public record Field(
    String id,
    String label,
    Kind kind,
    int max,
    boolean required,
    @Nullable Rule rule,
    @Nullable String hint,
    @Nullable List<Choice> choices,
    boolean half,
    @Nullable Long spoil) {

  /** One value of a choice: what is sent, and what is shown. */
  public record Choice(String value, String text) {}

  /** How a field is built; which kinds there are differs by product. */
  public enum Kind {
    TEXT,
    AREA,
    DATE,
    WAREKI,
    LIST,
    RADIO,
    CODE,
    CHECK,
    FILE,
    POSTAL,
    PHONE
  }

  Field labelled(String other) {
    return new Field(id, other, kind, max, required, rule, hint, choices, half, spoil);
  }

  /** The second field of the same label: another id, and nothing asked of it. */
  Field twin() {
    return new Field("twin-" + id, label, kind, max, false, null, hint, choices, half, spoil);
  }

  Field cutAt(int length) {
    return new Field(id, label, kind, length, required, rule, hint, choices, half, spoil);
  }

  Field offering(List<Choice> others) {
    return new Field(id, label, kind, max, required, rule, hint, others, half, spoil);
  }

  Field spoiledAfter(long millis) {
    return new Field(id, label, kind, max, required, rule, hint, choices, half, millis);
  }
}
