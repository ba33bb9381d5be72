package jp.yui.platform.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param before the number of the page before it; null at the first
 * @param after the number of the page after it; null at the last
 */
public record Paged<T>(List<T> rows, @Nullable Integer before, @Nullable Integer after) {
  private static final String NUMBER = "[1-9][0-9]{0,4}";

  public Paged {
    rows = List.copyOf(rows);
  }

  /** The page that an address asks for, from 1; the first for what is no number. */
  public static int number(String asked) {
    return asked.matches(NUMBER) ? Integer.parseInt(asked) : 1;
  }

  /**
   * A page of what was found.
   *
   * @param found the page's rows, and one more where there are more
   * @param size how many a page has
   */
  public static <T> Paged<T> of(List<T> found, int number, int size) {
    return new Paged<>(
        found.subList(0, Math.min(found.size(), size)),
        number > 1 ? number - 1 : null,
        found.size() > size ? number + 1 : null);
  }
}
