package jp.yui.scenario.japanese;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The half-width katakana block (U+FF61–U+FF9F, JIS X 0201) and its full-width letters; a voiced
 * letter takes two half-width cells.
 */
final class HalfKana {
  private static final String HALF =
      "｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ";
  private static final String FULL =
      "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
  private static final String PLAIN = "ウカキクケコサシスセソタチツテトハヒフヘホワヲ";
  private static final String VOICED = "ヴガギグゲゴザジズゼゾダヂヅデドバビブベボヷヺ";
  private static final String SEMI_PLAIN = "ハヒフヘホ";
  private static final String SEMI_VOICED = "パピプペポ";

  private static final Map<Character, String> TO_HALF = new HashMap<>();
  private static final Map<Character, Character> TO_FULL = new HashMap<>();
  private static final Map<Character, Character> TO_VOICED = pairs(PLAIN, VOICED);
  private static final Map<Character, Character> TO_SEMI_VOICED = pairs(SEMI_PLAIN, SEMI_VOICED);

  static {
    for (int i = 0; i < FULL.length(); i++) {
      TO_HALF.put(FULL.charAt(i), String.valueOf(HALF.charAt(i)));
      TO_FULL.put(HALF.charAt(i), FULL.charAt(i));
    }
    TO_VOICED.forEach((plain, voiced) -> TO_HALF.put(voiced, TO_HALF.get(plain) + "ﾞ"));
    TO_SEMI_VOICED.forEach((plain, voiced) -> TO_HALF.put(voiced, TO_HALF.get(plain) + "ﾟ"));
  }

  private HalfKana() {}

  /** Full-width katakana and its punctuation → half-width; everything else is kept. */
  static String fromFull(String text) {
    StringBuilder half = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      String cells = TO_HALF.get(text.charAt(i));
      half.append(cells == null ? String.valueOf(text.charAt(i)) : cells);
    }
    return half.toString();
  }

  /** Half-width katakana → full-width, a letter and its sound mark as one; the rest is kept. */
  static String toFull(String text) {
    StringBuilder full = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      Character letter = TO_FULL.get(text.charAt(i));
      if (letter == null) {
        full.append(text.charAt(i));
        continue;
      }
      Character marked = i + 1 < text.length() ? marked(letter, text.charAt(i + 1)) : null;
      full.append(marked == null ? letter : marked);
      i += marked == null ? 0 : 1;
    }
    return full.toString();
  }

  private static @Nullable Character marked(char letter, char mark) {
    return switch (mark) {
      case 'ﾞ' -> TO_VOICED.get(letter);
      case 'ﾟ' -> TO_SEMI_VOICED.get(letter);
      default -> null;
    };
  }

  private static Map<Character, Character> pairs(String from, String to) {
    Map<Character, Character> pairs = new HashMap<>();
    for (int i = 0; i < from.length(); i++) {
      pairs.put(from.charAt(i), to.charAt(i));
    }
    return pairs;
  }
}
