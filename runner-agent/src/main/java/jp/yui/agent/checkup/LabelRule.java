package jp.yui.agent.checkup;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Which names of parts of a screen may be kept in this agent's home though the scenario does not
 * use them. What may be somebody's name, number or date is not among them.
 */
final class LabelRule {
  private static final int LONGEST = 20;
  private static final Pattern KEY = Pattern.compile("\\(F\\d{1,2}\\)$");
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}・ー()/&<>\\-_ ]*");
  private static final Pattern TO_A_PERSON = Pattern.compile("様|殿|さん|さま|氏(?!名)|君$|ちゃん");

  private LabelRule() {}

  static boolean allows(String label) {
    String plain = KEY.matcher(Normalizer.normalize(label, Normalizer.Form.NFKC)).replaceAll("");
    return plain.codePointCount(0, plain.length()) <= LONGEST
        && WORDS.matcher(plain).matches()
        && !TO_A_PERSON.matcher(plain).find();
  }
}
