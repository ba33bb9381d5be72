package jp.yui.scenario.expression;

import java.util.List;
import jp.yui.scenario.model.ItemPath;

/**
 * An expression has no sure answer for this application; a person decides. The message is one
 * sentence in the reader's language that names the items; it never shows a value, and there is no
 * cause, since that would.
 */
public final class EvaluationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<ItemPath> items;

  EvaluationException(String code, String message, List<ItemPath> items) {
    super(message);
    this.code = code;
    this.items = items;
  }

  /** Stable name of the kind: {@code no-space}. */
  public String code() {
    return code;
  }

  /** The items that are to blame, or may be; empty when none is. */
  public List<ItemPath> items() {
    return items;
  }
}
