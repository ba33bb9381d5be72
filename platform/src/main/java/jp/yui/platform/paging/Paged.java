package jp.yui.platform.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param asked by which address it came
 * @param more whether there is a page after it
 */
public record Paged<T>(Asked asked, List<T> rows, boolean more) {
  public Paged {
    rows = List.copyOf(rows);
  }

  /**
   * A page of what was found.
   *
   * @param found the page's rows, and one more where there are more
   * @param size how many a page has
   */
  public static <T> Paged<T> of(Asked asked, List<T> found, int size) {
    return new Paged<>(asked, found.subList(0, Math.min(found.size(), size)), found.size() > size);
  }

  /** The address of the page before it; null at the first. */
  public @Nullable String before() {
    return asked.page() > 1 ? asked.page(asked.page() - 1) : null;
  }

  /** The address of the page after it; null at the last. */
  public @Nullable String after() {
    return more ? asked.page(asked.page() + 1) : null;
  }

  /** Whether nothing is there, because of the words or of a page far behind. */
  public boolean nothing() {
    return rows.isEmpty() && (!asked.words().isEmpty() || asked.page() > 1);
  }

  /** Whether nothing is there at all. */
  public boolean none() {
    return rows.isEmpty() && !nothing();
  }
}
