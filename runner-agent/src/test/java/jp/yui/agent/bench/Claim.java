package jp.yui.agent.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An invented application: as a row of the form {@code pittari-csv}, and as the clean product's
 * screen takes it.
 *
 * @param row by column of the CSV file
 * @param screen by name of the screen's field; the agent makes these itself out of the row
 */
record Claim(Map<String, String> row, Map<String, String> screen) {

  /**
   * @param first number of the first; no number comes twice in one practice core
   */
  static List<Claim> some(int first, int count) {
    List<Claim> claims = new ArrayList<>();
    for (int n = first; n < first + count; n++) {
      claims.add(one(n));
    }
    return claims;
  }

  boolean married() {
    return "有".equals(screen.get("spouse"));
  }

  String screen(String field) {
    return screen.getOrDefault(field, "");
  }

  static String csv(List<Claim> claims) {
    return Stream.concat(
            Stream.of(claims.get(0).row.keySet()), claims.stream().map(c -> c.row.values()))
        .map(cells -> String.join(",", cells))
        .reduce("", (all, line) -> all + line + "\r\n");
  }

  /** Every other one has a spouse; each has one child. */
  private static Claim one(int n) {
    Sheet sheet = new Sheet();
    sheet.both("受付番号", "receipt-no", "JT9%08d".formatted(n));
    sheet.both("申請年月日", "令和7年4月1日", "received-on", "2025-04-01");
    sheet.both("請求者氏名", "applicant-name", "結城　一郎");
    sheet.both("請求者氏名カナ", "applicant-kana", "ユウキ　イチロウ");
    sheet.both("請求者生年月日", "applicant-birth", "平成2年3月4日");
    sheet.both("請求者性別", "1", "applicant-sex", "男");
    sheet.both("郵便番号", "postal-code", "999-8038");
    sheet.both("都道府県", "結県", "address", "結県稲穂市田植町17番地15");
    sheet.row.put("市区町村", "稲穂市");
    sheet.row.put("町名番地", "田植町17番地15");
    sheet.both("方書", "building", "結コーポ201号");
    sheet.both("電話番号", "phone", "090-0000-5978");
    sheet.both("職業", "occupation", "会社員");
    sheet.both("加入年金", "pension", "厚生年金");
    boolean married = n % 2 == 0;
    sheet.screen.put("spouse", married ? "有" : "無");
    sheet.both("配偶者氏名", "spouse-name", married ? "結城　陽子" : "");
    sheet.both("配偶者氏名カナ", "spouse-kana", married ? "ユウキ　ヨウコ" : "");
    sheet.both("配偶者生年月日", married ? "平成3年5月6日" : "", "spouse-birth", married ? "1991-05-06" : "");
    sheet.both("金融機関名", "bank-name", "ゆい銀行");
    sheet.both("支店名", "branch-name", "稲穂支店");
    sheet.both("口座種別", "1", "account-kind", "普通");
    sheet.both("口座番号", "account-no", "%07d".formatted(2_000_000 + n));
    sheet.both("口座名義カナ", "account-holder", "ユウキ　イチロウ");
    sheet.both("備考", "remarks", "日中は電話に出られないことがあります。");
    sheet.both("児童1氏名", "child-1-name", "結城　灯");
    sheet.both("児童1氏名カナ", "child-1-kana", "ユウキ　アカリ");
    sheet.both("児童1生年月日", "child-1-birth", "令和2年4月30日");
    sheet.both("児童1続柄", "child-1-relation", "子");
    sheet.both("児童1同居別居", "child-1-living", "同居");
    return new Claim(sheet.row, sheet.screen);
  }

  private static final class Sheet {
    private final Map<String, String> row = new LinkedHashMap<>();
    private final Map<String, String> screen = new LinkedHashMap<>();

    void both(String column, String field, String text) {
      both(column, text, field, text);
    }

    void both(String column, String cell, String field, String typed) {
      row.put(column, cell);
      screen.put(field, typed);
    }
  }
}
