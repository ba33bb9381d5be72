package jp.yui.agent.normalise;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.japanese.Widths;

/**
 * Takes from a date what says nothing: widths, kinds of dash, kanji digits, blanks at separators.
 */
final class DateText {
  private static final String KANJI_DIGITS = "〇一二三四五六七八九";
  private static final Pattern KANJI_NUMBER = Pattern.compile("[〇○零一二三四五六七八九十]+(?=[年月日])");
  private static final Pattern AROUND_PARTS = Pattern.compile(" *([年月日./、,・-]) *");
  private static final Pattern AFTER_ERA =
      Pattern.compile("^(明治?|大正?|昭和?|平成?|令和?|西暦|[MTSHRmtshr])[ .]+(?=[\\d元])");

  private DateText() {}

  static String plain(String text) {
    if (isPlain(text)) {
      return text;
    }
    String half = Dashes.plain(Widths.half(text)).replace('\u00A0', ' ');
    half =
        // U+F9A8 looks like 令 and is what some fonts' tables give.
        half.replace('\uF9A8', '令')
            .replace("㍾", "明治")
            .replace("㍽", "大正")
            .replace("㍼", "昭和")
            .replace("㍻", "平成")
            .replace("㋿", "令和");
    String digits = KANJI_NUMBER.matcher(half).replaceAll(DateText::number);
    String joined = AROUND_PARTS.matcher(digits).replaceAll("$1");
    return AFTER_ERA.matcher(joined).replaceFirst("$1");
  }

  private static boolean isPlain(String text) {
    return text.chars()
        .allMatch(
            c ->
                (c >= '0' && c <= '9') || c == '/' || c == '-' || c == '年' || c == '月' || c == '日');
  }

  /** 二〇一九 → 2019, 三十一 → 31; what is neither stays. */
  private static String number(MatchResult found) {
    String kanji = found.group().replace('○', '〇').replace('零', '〇');
    int ten = kanji.indexOf('十');
    if (ten < 0) {
      return digits(kanji);
    }
    String tens = kanji.substring(0, ten);
    String ones = kanji.substring(ten + 1);
    if (tens.length() > 1 || ones.length() > 1 || (tens + ones).matches(".*[〇十].*")) {
      return Matcher.quoteReplacement(found.group());
    }
    return (tens.isEmpty() ? "1" : digits(tens)) + (ones.isEmpty() ? "0" : digits(ones));
  }

  private static String digits(String kanji) {
    StringBuilder digits = new StringBuilder();
    kanji.chars().forEach(c -> digits.append(KANJI_DIGITS.indexOf(c)));
    return digits.toString();
  }
}
