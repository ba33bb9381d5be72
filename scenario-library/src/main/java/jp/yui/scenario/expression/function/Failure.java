package jp.yui.scenario.expression.function;

import java.util.List;

/**
 * A function has no sure answer. Never shown as it is: the values may be personal, and only serve
 * to find the items that they came from.
 */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<Object> blamed;
  private final transient List<String> details;

  private Failure(String code, List<Object> blamed, List<String> details) {
    super(code, null, false, false);
    this.code = code;
    this.blamed = blamed;
    this.details = details;
  }

  /** A failure of that kind because of that value; the details are fit to be shown. */
  static Failure of(String code, Object blamed, String... details) {
    return new Failure(code, List.of(blamed), List.of(details));
  }

  static Failure ofAll(String code, List<Object> blamed) {
    return new Failure(code, blamed, List.of());
  }

  /** Which message tells it. */
  public String code() {
    return code;
  }

  public List<Object> blamed() {
    return blamed;
  }

  public List<String> details() {
    return details;
  }
}
