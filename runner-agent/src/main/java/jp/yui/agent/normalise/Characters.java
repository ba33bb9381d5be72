package jp.yui.agent.normalise;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import jp.yui.scenario.japanese.Gaiji;
import jp.yui.scenario.japanese.Gaiji.Why;

/** Looks for characters that a person should know of, whatever the kind of the item. */
final class Characters {
  /** Characters of the plain plane that need no second look: nearly every text is made of them. */
  private static final BitSet USUAL = usual();

  private static final Set<Why> UNTYPABLE =
      EnumSet.of(
          Why.PRIVATE_USE,
          Why.VARIATION_SELECTOR,
          Why.SURROGATE_PAIR,
          Why.COMBINING,
          Why.NOT_IN_CP932);

  private Characters() {}

  static boolean areUsual(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!USUAL.get(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * What is noticed of the characters.
   *
   * @param severalLines whether a value of this kind may run over several lines
   * @param asWritten whether the value keeps every character; elsewhere an odd dash is made plain
   */
  static List<Note> notes(String text, boolean severalLines, boolean asWritten) {
    List<Note> notes = new ArrayList<>();
    String misread = codes(text, Characters::isMisread);
    if (!misread.isEmpty()) {
      notes.add(Note.hold("misread-encoding", misread));
    }
    String invisible = codes(text, c -> Character.getType(c) == Character.FORMAT);
    if (!invisible.isEmpty()) {
      notes.add(Note.hold("invisible-character", invisible));
    }
    if (text.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t' || c == 0x2028)) {
      notes.add(severalLines ? Note.mention("line-break") : Note.hold("line-break-in-value"));
    }
    gaiji(text, asWritten, notes);
    return notes;
  }

  private static void gaiji(String text, boolean asWritten, List<Note> notes) {
    List<Gaiji> found = Gaiji.in(text);
    for (Why why : Why.values()) {
      List<Gaiji> those =
          found.stream()
              .filter(g -> g.why() == why && !isMisread(g.codePoint()))
              .filter(g -> Character.getType(g.codePoint()) != Character.FORMAT)
              .toList();
      if (!those.isEmpty() && (asWritten || why != Why.NOT_IN_CP932)) {
        String code = "character-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        notes.add(
            UNTYPABLE.contains(why)
                ? Note.mention(code, Gaiji.codes(those))
                : Note.hold(code, Gaiji.codes(those)));
      }
    }
  }

  /** What decoders put for bytes that they cannot read, and what is no character at all. */
  private static boolean isMisread(int c) {
    return c == 0xFFFD || (c & 0xFFFE) == 0xFFFE;
  }

  private static String codes(String text, IntPredicate which) {
    return text.codePoints()
        .filter(which)
        .distinct()
        .mapToObj("U+%04X"::formatted)
        .collect(Collectors.joining("、"));
  }

  private static BitSet usual() {
    CharsetEncoder cp932 = Charset.forName("windows-31j").newEncoder();
    BitSet usual = new BitSet(0x10000);
    for (int c = ' '; c < 0xFFFE; c++) {
      int type = Character.getType(c);
      if (type != Character.CONTROL
          && type != Character.FORMAT
          && type != Character.SURROGATE
          && type != Character.PRIVATE_USE
          && type != Character.NON_SPACING_MARK
          && cp932.canEncode((char) c)) {
        usual.set(c);
      }
    }
    return usual;
  }
}
