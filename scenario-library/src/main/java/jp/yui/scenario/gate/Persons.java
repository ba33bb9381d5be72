package jp.yui.scenario.gate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.yui.scenario.japanese.CheckDigits;

/** What looks as if it were somebody's. */
final class Persons {
  /** Even an invented one with the right check digit may be that of somebody. */
  static final Rule MY_NUMBER =
      Rule.of(
          "gate-my-number",
          "(?<![0-9A-Za-z.-])\\d{4}([- ]?)\\d{4}\\1\\d{4}(?![0-9A-Za-z-])",
          (line, match) -> CheckDigits.isMyNumber(digits(match)));

  static final Rule PHONE =
      Rule.of(
          "gate-phone",
          "(?<![0-9A-Za-z.-])0(?:[5789]0-?\\d{4}-?\\d{4}|\\d{1,3}-\\d{2,4}-\\d{4})(?![0-9A-Za-z-])",
          (line, match) -> !nobodys(match));

  static final Rule EMAIL =
      Rule.of(
          "gate-email",
          "[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}",
          (line, match) ->
              !match
                  .group()
                  .matches(
                      "(?i).*[@.](?:example(?:\\.(?:com|net|org|jp|co\\.jp|lg\\.jp))?|test|invalid)"));

  private static final Pattern KANA_NAME = Pattern.compile("[ァ-ヶーｦ-ﾟ]{2,}[ 　][ァ-ヶーｦ-ﾟ]{2,}");

  static final Rule ACCOUNT =
      Rule.of(
          "gate-account",
          "(?<![0-9A-Za-z.-])\\d{7,8}(?![0-9A-Za-z.-])",
          (line, match) -> line.contains("口座番号") || KANA_NAME.matcher(line).find());

  private static final Rule BORN =
      Rule.of(
          "gate-person",
          "(?:大正|昭和|平成|令和)(?:\\d{1,2}|元)年\\d{1,2}月\\d{1,2}日|(?:19|20)\\d\\d[-/]\\d{1,2}[-/]\\d{1,2}",
          (line, match) -> KANA_NAME.matcher(line).find());

  /** What may stand where the people are said to be invented. */
  static final List<Rule> RULES = List.of(PHONE, EMAIL, ACCOUNT, BORN);

  private Persons() {}

  /** No number is given out with four zeros in its middle. */
  private static boolean nobodys(MatchResult phone) {
    String digits = digits(phone);
    return digits.matches("0[5789]00000\\d{4}")
        || digits.matches("0+\\d{0,4}")
        || phone.group().matches("0\\d+-0{2,4}-\\d{4}");
  }

  private static String digits(MatchResult match) {
    return match.group().replaceAll("[^0-9]", "");
  }
}
