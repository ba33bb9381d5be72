package jp.yui.acceptance.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for values in bytes: in every spelling ({@link Spellings}) and character set ({@link
 * Encodings}), through wrappings in wrappings ({@link Wrappings}).
 */
public final class LeakSearch {
  /** Shorter bytes would be met by chance in what is packed or drawn by lot. */
  private static final int SHORTEST = 8;

  /** Digits are rarer there; an account has seven. */
  private static final int SHORTEST_NUMBER = 7;

  private static final int DEEPEST = 2;
  private static final int SIEVE = 1 << 22;

  /** Up to so many digits in a row stand in a longer hash by chance. */
  private static final int FEW_DIGITS = 11;

  private final Map<Integer, List<Needle>> needles = new HashMap<>();
  private final BitSet sieve = new BitSet(SIEVE);

  private record Needle(byte[] bytes, String value, String how, boolean fewDigits) {}

  /**
   * @throws IllegalArgumentException where a value is too short to be told from chance
   */
  public LeakSearch(Collection<String> values) {
    for (String value : values) {
      Map<String, Needle> spelled = new LinkedHashMap<>();
      for (String text : Spellings.of(value)) {
        boolean few = text.matches("[0-9]{1," + FEW_DIGITS + "}");
        Encodings.of(text)
            .forEach(
                (charset, bytes) -> {
                  if (bytes.length >= (few ? SHORTEST_NUMBER : SHORTEST)) {
                    spelled.putIfAbsent(
                        Arrays.toString(bytes), new Needle(bytes, value, charset, few));
                  }
                });
      }
      if (spelled.values().stream().noneMatch(one -> one.how().equals("UTF-8"))) {
        throw new IllegalArgumentException("too short to be looked for: " + value);
      }
      spelled.values().forEach(this::add);
    }
  }

  private void add(Needle needle) {
    int key = key(needle.bytes(), 0);
    sieve.set(slot(key));
    needles.computeIfAbsent(key, any -> new ArrayList<>()).add(needle);
  }

  /** All that is found in a channel, each value and way once. */
  public List<Leak> in(String channel, byte[] bytes) {
    Set<String> seen = new TreeSet<>();
    List<Leak> leaks = new ArrayList<>();
    look(bytes, "", 0, channel, seen, leaks);
    byte[] whole = Wrappings.unchunked(bytes);
    if (whole.length != bytes.length) {
      look(whole, "", 0, channel, seen, leaks);
    }
    return leaks;
  }

  private void look(
      byte[] bytes, String path, int depth, String channel, Set<String> seen, List<Leak> leaks) {
    for (int at = 0; at + SHORTEST_NUMBER <= bytes.length; at++) {
      int key = key(bytes, at);
      if (sieve.get(slot(key))) {
        for (Needle needle : needles.getOrDefault(key, List.of())) {
          if (stands(needle, bytes, at) && seen.add(needle.value() + path + needle.how())) {
            leaks.add(new Leak(channel, needle.value(), path + needle.how()));
          }
        }
      }
    }
    if (depth < DEEPEST) {
      Wrappings.off(bytes)
          .forEach(
              (how, inner) -> look(inner, path + how + " > ", depth + 1, channel, seen, leaks));
    }
  }

  private static boolean stands(Needle needle, byte[] bytes, int at) {
    int end = at + needle.bytes().length;
    return end <= bytes.length
        && Arrays.equals(bytes, at, end, needle.bytes(), 0, needle.bytes().length)
        && !(needle.fewDigits()
            && at > 0
            && end < bytes.length
            && isWord(bytes[at - 1])
            && isWord(bytes[end]));
  }

  private static boolean isWord(byte c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static int key(byte[] bytes, int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }

  private static int slot(int key) {
    return (key * 0x9E3779B1) >>> 10;
  }
}
