package jp.yui.platform.catalogue;

import java.util.List;
import java.util.Map;

/**
 * One page of what a search found.
 *
 * @param total of all pages
 * @param counts per facet, how many of all that was found have which value, the most frequent first
 */
public record Found(List<Card> cards, int total, Map<Facet, List<Count>> counts) {
  public Found {
    cards = List.copyOf(cards);
  }

  /** So many have that value. */
  public record Count(String value, int number) {}
}
