package jp.yui.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents people, homes and accounts; the same ones for the same seed. */
final class People {
  private record Name(String kanji, String kana) {}

  private static final List<Name> FAMILIES =
      List.of(
          new Name("稲穂", "イナホ"),
          new Name("水守", "ミズモリ"),
          new Name("鳴沢", "ナルサワ"),
          new Name("榎並", "エナミ"),
          new Name("久遠", "クドウ"),
          new Name("春日野", "カスガノ"),
          new Name("星名", "ホシナ"),
          new Name("綿貫", "ワタヌキ"),
          new Name("弓削", "ユゲ"),
          new Name("結城", "ユウキ"));
  private static final List<Name> GIVEN =
      List.of(
          new Name("一郎", "イチロウ"),
          new Name("陽子", "ヨウコ"),
          new Name("健", "ケン"),
          new Name("美咲", "ミサキ"),
          new Name("悠真", "ユウマ"),
          new Name("京子", "キョウコ"),
          new Name("純", "ジュン"),
          new Name("詩織", "シオリ"),
          new Name("大和", "ヤマト"),
          new Name("灯", "アカリ"));
  private static final List<String> TOWNS = List.of("稲穂町", "水車町", "結が丘", "田植町", "里山町");
  private static final List<String> OCCUPATIONS = List.of("会社員", "会社員", "自営業", "その他");
  private static final List<String> PENSIONS = List.of("厚生年金", "国民年金", "未加入");

  private final Random random;
  private int receipts;

  People(long seed) {
    random = new Random(seed);
  }

  /** A plain claim: applicant, account and so many children; no spouse. */
  Claim claim(int children) {
    receipts++;
    Name family = pick(FAMILIES);
    int own = random.nextInt(GIVEN.size());
    Name given = GIVEN.get(own);
    Map<String, String> truth = new LinkedHashMap<>();
    truth.put("receipt-no", "JT2025%05d".formatted(receipts));
    truth.put("received-on", LocalDate.of(2025, 1, 6).plusDays(random.nextInt(90)).toString());
    truth.put("applicant-name", family.kanji + "　" + given.kanji);
    truth.put("applicant-kana", family.kana + "　" + given.kana);
    truth.put("applicant-birth", day(1980, 20));
    truth.put("applicant-sex", random.nextBoolean() ? "男" : "女");
    truth.put("postal-code", "999-%04d".formatted(random.nextInt(10_000)));
    truth.put(
        "address",
        "結県稲穂市" + pick(TOWNS) + (1 + random.nextInt(30)) + "番地" + (1 + random.nextInt(20)));
    truth.put("phone", "090-0000-%04d".formatted(random.nextInt(10_000)));
    truth.put("occupation", pick(OCCUPATIONS));
    truth.put("pension", pick(PENSIONS));
    truth.put("bank-name", "ゆい銀行");
    truth.put("branch-name", "稲穂支店");
    truth.put("account-kind", "普通");
    truth.put("account-no", "%07d".formatted(random.nextInt(10_000_000)));
    truth.put("account-holder", family.kana + "　" + given.kana);
    for (int n = 1; n <= children; n++) {
      // Nobody in a family is called like another.
      Name child = GIVEN.get((own + n) % GIVEN.size());
      truth.put("children." + n + ".name", family.kanji + "　" + child.kanji);
      truth.put("children." + n + ".kana", family.kana + "　" + child.kana);
      truth.put("children." + n + ".birth", day(2015, 9));
      truth.put("children." + n + ".relation", "子");
      truth.put("children." + n + ".living", "同居");
    }
    return new Claim(truth, Map.of());
  }

  /** The same claim with a spouse. */
  Claim married(Claim claim) {
    String name = claim.get("applicant-name");
    String kana = claim.get("applicant-kana");
    Name given =
        GIVEN.stream()
            .filter(
                other -> claim.truth().values().stream().noneMatch(v -> v.endsWith(other.kanji)))
            .findFirst()
            .orElseThrow();
    return claim
        .with("spouse-name", name.substring(0, name.indexOf('　') + 1) + given.kanji)
        .with("spouse-kana", kana.substring(0, kana.indexOf('　') + 1) + given.kana)
        .with("spouse-birth", day(1980, 20));
  }

  private String day(int from, int years) {
    return LocalDate.of(from, 1, 1).plusDays(random.nextInt(years * 365)).toString();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
