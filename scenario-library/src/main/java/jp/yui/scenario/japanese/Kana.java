package jp.yui.scenario.japanese;

import java.text.Normalizer;

/** Hiragana, katakana, half-width katakana. Everything that is not kana stays, and so does ー. */
public final class Kana {
  private static final String SMALL = "ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖｧｨｩｪｫｯｬｭｮ";
  private static final String LARGE = "アイウエオツヤユヨワカケあいうえおつやゆよわかけｱｲｳｴｵﾂﾔﾕﾖ";

  private static final int HIRAGANA_TO_KATAKANA = 'ア' - 'あ';
  private static final int VOICED = 0x3099;
  private static final int SEMI_VOICED = 0x309A;

  private Kana() {}

  /** Hiragana and half-width katakana → full-width katakana. */
  public static String katakana(String text) {
    String full = fullKana(text);
    StringBuilder katakana = new StringBuilder(full.length());
    for (int i = 0; i < full.length(); i++) {
      char c = full.charAt(i);
      katakana.append(isHiragana(c) ? (char) (c + HIRAGANA_TO_KATAKANA) : c);
    }
    return katakana.toString();
  }

  /** Katakana, half-width too → hiragana. ヷヸヹヺ have none and stay. */
  public static String hiragana(String text) {
    String full = fullKana(text);
    StringBuilder hiragana = new StringBuilder(full.length());
    for (int i = 0; i < full.length(); i++) {
      char c = (char) (full.charAt(i) - HIRAGANA_TO_KATAKANA);
      hiragana.append(isHiragana(c) ? c : full.charAt(i));
    }
    return hiragana.toString();
  }

  /** Half-width katakana and its punctuation → full-width, sound marks composed: ｶﾞ → ガ. */
  public static String fullKana(String text) {
    return HalfKana.toFull(text);
  }

  /**
   * Hiragana and katakana → half-width katakana: が → ｶﾞ. A full-width space among them becomes a
   * plain one. Letters that have no half-width form (ヰ ヱ ヮ ヵ ヶ) stay as they are.
   */
  public static String halfKana(String text) {
    return HalfKana.fromFull(katakana(text)).replace('　', ' ');
  }

  /**
   * Joins kana with the combining sound marks that follow them (か + U+3099 → が), as macOS splits
   * them in file names. Unlike NFC it leaves kanji alone.
   */
  public static String compose(String text) {
    StringBuilder composed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      int last = composed.length() - 1;
      if ((mark == VOICED || mark == SEMI_VOICED) && last >= 0) {
        String pair =
            Normalizer.normalize(String.valueOf(composed.charAt(last)) + mark, Normalizer.Form.NFC);
        composed.replace(last, last + 1, pair);
      } else {
        composed.append(mark);
      }
    }
    return composed.toString();
  }

  private static boolean isHiragana(char c) {
    return (c >= 'ぁ' && c <= 'ゖ') || c == 'ゝ' || c == 'ゞ';
  }

  /**
   * Small kana of both widths and both syllabaries written large: ッャ → ツヤ. Other characters stay.
   */
  public static String largeKana(String text) {
    StringBuilder large = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              int at = SMALL.indexOf(point);
              large.appendCodePoint(at < 0 ? point : LARGE.charAt(at));
            });
    return large.toString();
  }
}
