package jp.yui.agent.normalise;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yui.scenario.japanese.Kana;

/**
 * Readings: full-width katakana and blanks. Small kana that old data writes large, and a dash that
 * may stand for ー, stay as they are: nobody can tell シヨウ from ショウ. Letters, digits and the signs of
 * account holders' names （．－／ stay too.
 */
final class KanaReader implements KindReader {
  private static final Pattern KANA_DASH = Pattern.compile("(?<=[ァ-ヺ])[-‐‑‒–—―−－](?=[ァ-ヺ]|$|[ 　])");
  private static final Pattern FULL_BLANKS = Pattern.compile("[ \\u00A0]");
  private static final String SIGNS = "・ー＿_（）()［］[]「」．.，,／/－-‐−'’＆&、。ヽヾ";

  @Override
  public Reading read(String text) {
    String kana = FULL_BLANKS.matcher(Kana.katakana(text)).replaceAll("　");
    Reading reading = Reading.of(kana);
    if (KANA_DASH.matcher(kana).find()) {
      reading = reading.with(Note.mention("kana-dash", kana));
    }
    String others =
        kana.codePoints()
            .filter(c -> !belongs(c))
            .distinct()
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return others.isEmpty() ? reading : reading.with(Note.hold("kana-others", others));
  }

  private static boolean belongs(int c) {
    return (c >= 'ァ' && c <= 'ヺ')
        || (c >= '0' && c <= '9')
        || (c >= '０' && c <= '９')
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
        || Blanks.isBlank(c)
        || SIGNS.indexOf(c) >= 0;
  }
}
