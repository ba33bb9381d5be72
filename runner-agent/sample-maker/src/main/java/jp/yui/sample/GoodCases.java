package jp.yui.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Applications that must be posted, each with something that real data brings. */
final class GoodCases {
  private final SampleSet set;

  private GoodCases(SampleSet set) {
    this.set = set;
  }

  static void addTo(SampleSet set) {
    GoodCases cases = new GoodCases(set);
    cases.ordinary();
    cases.gaiji();
    cases.foreigner();
    cases.threeFormatsInOneZip();
    cases.pdfs();
    cases.batchZip();
  }

  private void ordinary() {
    String file = "児童手当認定請求_申請データ_20250401.csv";
    Claim plain = set.people.claim(1);
    Claim three = set.people.married(set.people.claim(3));
    Claim firstHeisei =
        set.people.claim(1).with("applicant-birth", "1989-01-08").with("building", "結センターハイツ２０１号");
    Claim lastShowa =
        set.people
            .married(set.people.claim(2))
            .with("applicant-birth", "1989-01-07")
            .with("remarks", "日中は電話に出られないことがあります。");
    Claim narrow =
        set.people
            .claim(1)
            .with("applicant-name", "結城　純")
            .with("applicant-kana", "ユウキ　ガジュン")
            .spelled(Way.CSV, "applicant-kana", "ﾕｳｷ ｶﾞｼﾞｭﾝ")
            .spelled(Way.CSV, "account-no", "１２３４５６７")
            .with("account-no", "1234567");
    set.out.csv(file, Outbox.CP932, List.of(plain, three, firstHeisei, lastShowa, narrow));
    set.posted(plain, "ふつうの請求", file);
    set.posted(three, "配偶者あり、児童3人", file);
    set.posted(firstHeisei, "平成の最初の日に生まれた人。方書に長音", file);
    set.posted(lastShowa, "昭和の最後の日に生まれた人", file);
    set.posted(narrow, "半角カナ、全角の口座番号", file);
  }

  private void gaiji() {
    Claim hashigo =
        set.people.claim(1).with("applicant-name", "髙﨑　健").with("applicant-kana", "タカサキ　ケン");
    String cp932 = "児童手当認定請求_髙﨑様.csv";
    set.out.csv(cp932, Outbox.CP932, List.of(hashigo));
    set.posted(hashigo, "CP932 にある外字（髙﨑）", cp932);

    Claim surrogate =
        set.people.claim(1).with("applicant-name", "𠮷田　陽子").with("applicant-kana", "ヨシダ　ヨウコ");
    Claim variation =
        set.people
            .claim(1)
            .with("applicant-name", "葛\uDB40\uDD00城　京子")
            .with("applicant-kana", "カツラギ　キョウコ");
    Claim privateUse =
        set.people
            .claim(1)
            .with("applicant-name", "渡\uE000　一郎")
            .with("applicant-kana", "ワタナベ　イチロウ");
    String utf8 = "児童手当認定請求_外字_UTF8.csv";
    set.out.csv(utf8, StandardCharsets.UTF_8, List.of(surrogate, variation));
    set.posted(surrogate, "CP932 にない漢字（𠮷）", utf8);
    set.posted(variation, "異体字（葛の異体字）", utf8);
    String xml = "児童手当認定請求_外字.xml";
    set.out.xml(xml, List.of(privateUse));
    set.posted(privateUse, "私用領域の外字（U+E000）", xml);
  }

  private void foreigner() {
    Claim foreigner =
        set.people
            .claim(1)
            .with("applicant-name", "RIVERS ALLEN＿結城　一郎（水守　二郎）")
            .with("applicant-kana", "リバーズ　アレン")
            .with("account-holder", "リバーズ　アレン");
    Claim unknown = set.people.claim(1).with("applicant-birth", "1975");
    String xml = "児童手当認定請求_申請データ_外国人住民ほか.xml";
    set.out.xml(xml, List.of(foreigner, unknown));
    set.posted(foreigner, "アルファベットの氏名と併記名", xml);
    set.posted(unknown, "生年月日の月日が不詳", xml);
  }

  private void threeFormatsInOneZip() {
    Claim claim = set.people.married(set.people.claim(2)).with("building", "サンコーポ　３０２");
    String zip = claim.key() + "_児童手当認定請求.zip";
    Outbox inner = set.out.inner();
    inner.csv("申請データ.csv", Outbox.CP932, List.of(claim));
    inner.xml("申請データ.xml", List.of(claim));
    inner.pdf("申請書_児童手当認定請求.pdf", claim);
    set.out.zip(zip, inner);
    set.posted(claim, "PDF・CSV・XML がそろった1件", zip);
  }

  private void pdfs() {
    Claim printed =
        set.people.married(set.people.claim(3)).with("remarks", "振込口座は請求者名義です。\n転入届と同時に提出します。");
    String form = printed.key() + "_児童手当認定請求_申請書.pdf";
    set.out.pdf(form, printed);
    set.posted(printed, "文字のある PDF", form);

    Claim fields = set.people.claim(2);
    String input = fields.key() + "_児童手当認定請求_入力様式.pdf";
    set.out.fields(input, fields);
    set.posted(fields, "入力欄のある PDF", input);
  }

  private void batchZip() {
    Claim first = set.people.claim(1);
    Claim second = set.people.married(set.people.claim(1));
    String zip = "ぴったりサービス_児童手当認定請求_一括ダウンロード_20250402.zip";
    Outbox batch = set.out.inner();
    for (Claim claim : List.of(first, second)) {
      batch.csv(claim.key() + "/申請データ.csv", Outbox.CP932, List.of(claim));
      batch.pdf(claim.key() + "/申請書_児童手当認定請求.pdf", claim);
    }
    set.out.zip(zip, batch);
    set.posted(first, "一括ダウンロードの1件目", zip);
    set.posted(second, "一括ダウンロードの2件目", zip);
  }
}
