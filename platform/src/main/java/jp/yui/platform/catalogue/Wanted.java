package jp.yui.platform.catalogue;

import java.util.Map;

/**
 * What somebody looks for.
 *
 * @param words all of which must be found; may be empty
 * @param only facets narrowed down to one value
 * @param order by title or age; or what fits best first
 * @param page from 0
 */
public record Wanted(String words, Map<Facet, String> only, Order order, int page) {
  /** How many a page has. */
  public static final int PAGE = 20;

  public Wanted {
    only = Map.copyOf(only);
    page = Math.clamp(page, 0, 1000);
  }
}
