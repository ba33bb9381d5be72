package jp.yui.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The least that the clean product accepts, and what its pages carry along. */
final class Forms {
  private static final Pattern DRAFT = Pattern.compile("name=\"draft\" value=\"([^\"]+)\"");

  private Forms() {}

  static Map<String, String> clean(String receiptNo) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("receipt-no", receiptNo);
    form.put("received-on", "2026-05-07");
    form.put("applicant-name", "練習　一郎");
    form.put("applicant-kana", "レンシュウ　イチロウ");
    form.put("applicant-birth", "昭和64年1月7日");
    form.put("address", "練習市見本町1-1");
    form.put("spouse", "無");
    return form;
  }

  static String draft(String confirmPage) {
    Matcher m = DRAFT.matcher(confirmPage);
    if (!m.find()) {
      throw new AssertionError("no draft on the page: " + confirmPage);
    }
    return m.group(1);
  }
}
