package jp.yui.agent.normalise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Says why a spelling is not read: a clerk must see that it was not an oversight. */
final class DateAmbiguity {
  private static final Map<Pattern, String> REASONS = reasons();

  private final boolean eraCodes;

  DateAmbiguity(Map<String, String> eraCodes) {
    this.eraCodes = !eraCodes.isEmpty();
  }

  Reading explain(String date, String text) {
    for (Map.Entry<Pattern, String> reason : REASONS.entrySet()) {
      if (reason.getKey().matcher(date).matches()) {
        return DateMaker.hold(reason.getValue(), text);
      }
    }
    if (date.matches("\\d{7}|\\d{3}\\D.*")) {
      return DateMaker.hold(eraCodes ? "date-era-code-unknown" : "date-era-code-undeclared", text);
    }
    if (date.matches("\\d{1,2}年.*")) {
      boolean joined = eraCodes && date.matches("\\d\\d年.*");
      return DateMaker.hold(joined ? "date-era-code-joined" : "date-ambiguous", text);
    }
    return DateMaker.hold("date-unreadable", text);
  }

  private static Map<Pattern, String> reasons() {
    Map<Pattern, String> reasons = new LinkedHashMap<>();
    reasons.put(Pattern.compile("\\d{5}"), "date-serial");
    reasons.put(Pattern.compile("\\d{6}"), "date-six-digits");
    reasons.put(Pattern.compile("\\d{1,2}([./、,・-])\\d{1,2}\\1\\d{1,2}"), "date-ambiguous");
    reasons.put(Pattern.compile("\\d{1,2}([./、,・-])\\d{1,2}\\1\\d{4}"), "date-order");
    reasons.put(
        Pattern.compile(
            "(\\D{0,2}(元|\\d{1,4})年(\\d{1,2}月)?)|\\d{1,2}月\\d{1,2}日|\\d{4}[./-]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}|\\d{4}"),
        "date-incomplete");
    return reasons;
  }
}
