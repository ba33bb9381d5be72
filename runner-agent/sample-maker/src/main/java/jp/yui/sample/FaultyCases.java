package jp.yui.sample;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/** Applications that must be held, each for one reason. */
final class FaultyCases {
  private final SampleSet set;

  private FaultyCases(SampleSet set) {
    this.set = set;
  }

  static void addTo(SampleSet set) {
    FaultyCases cases = new FaultyCases(set);
    cases.formatsDisagree();
    cases.valuesInOneFile();
    cases.sameReceiptTwice();
    cases.shiftedRow();
    cases.scanned();
  }

  private void formatsDisagree() {
    Claim claim = set.people.claim(1).with("applicant-birth", "1985-04-01");
    String zip = claim.key() + "_児童手当認定請求.zip";
    Outbox inner = set.out.inner();
    inner.xml("申請データ.xml", List.of(claim));
    inner.pdf("申請書_児童手当認定請求.pdf", claim.spelled(Way.PDF, "applicant-birth", "昭和60年4月7日"));
    set.out.zip(zip, inner);
    set.held(claim, "PDF と XML で生年月日が違う", "formats-disagree", "", zip);
  }

  private void valuesInOneFile() {
    String file = "児童手当認定請求_申請データ_20250403.csv";
    Claim future = set.people.claim(2).with("children.2.birth", "2050-05-05");
    Claim missing = set.people.claim(1).without("address");
    Claim unreadable = set.people.claim(1).spelled("applicant-birth", "昭和60年2月30日");
    Claim ambiguous = set.people.claim(1).spelled("applicant-birth", "05/04/03");
    Claim shortNumber = set.people.claim(1).with("account-no", "123456");
    Claim noSpouseBirth = set.people.married(set.people.claim(1)).without("spouse-birth");
    Claim choice = set.people.claim(1).with("occupation", "パート");
    Claim grown = set.people.claim(1).with("children.1.birth", "2001-04-02");
    Claim official = set.people.claim(1).with("occupation", "公務員");
    set.out.csv(
        file,
        Outbox.CP932,
        List.of(
            future,
            missing,
            unreadable,
            ambiguous,
            shortNumber,
            noSpouseBirth,
            choice,
            grown,
            official));
    check(future, "児童の生年月日が先の日付", "児童の生年月日が先の日付です", file);
    set.held(missing, "住所がない", "required-missing", "住所", file);
    set.held(unreadable, "ない日付（2月30日）", "date-impossible", "請求者生年月日", file);
    set.held(ambiguous, "年月日のどれか分からない日付", "date-ambiguous", "請求者生年月日", file);
    check(shortNumber, "口座番号が6桁", "口座番号が7桁の数字ではありません", file);
    check(noSpouseBirth, "配偶者の生年月日がない", "配偶者の生年月日がありません", file);
    set.held(choice, "選択肢にない職業", "choice-unknown", "職業", file);
    check(grown, "18歳の年度を過ぎた児童", "18歳になった年度を過ぎた児童がいます", file);
    check(official, "公務員からの請求", "公務員からの請求です", file);

    Claim childless = set.people.claim(0);
    String xml = "児童手当認定請求_児童なし.xml";
    set.out.xml(xml, List.of(childless));
    set.held(childless, "児童が1人もいない", "too-few-entries", "児童", xml);
  }

  private void sameReceiptTwice() {
    Claim claim = set.people.claim(1);
    String file = "児童手当認定請求_申請データ_20250404.csv";
    set.out.csv(file, Outbox.CP932, List.of(claim, claim.with("account-no", "7654321")));
    set.held(claim, "同じ受付番号で中身が違う", "same-key-differs", "", file);
  }

  private void shiftedRow() {
    Claim whole = set.people.claim(1);
    Claim shifted = set.people.claim(1).with("building", "コーポ結,２０１");
    String file = "児童手当認定請求_申請データ_20250405.csv";
    StringWriter text = new StringWriter();
    CsvColumns.write(text, 1, Stream.of(whole));
    // Written by hand without quotes, so that the comma moves all that follows one column on.
    text.write(String.join(",", CsvColumns.row(shifted, 1)) + "\r\n");
    set.out.text(file, Outbox.CP932, text.toString());
    set.posted(whole, "列のそろった行", file);
    set.held(shifted, "列がずれた行", "ragged-row", "", file);
  }

  private void scanned() {
    Claim claim = set.people.claim(1);
    String file = claim.key() + "_児童手当認定請求_スキャン.pdf";
    set.out.scan(file, claim);
    set.held("", "文字のない PDF（スキャン）", "no-text-layer", "", file);
  }

  private void check(Claim claim, String title, String words, String file) {
    set.held(claim, title, "check-failed", words, file);
  }
}
