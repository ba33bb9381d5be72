package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person does about a held application, at the core system or by a decision. */
class ByHandTest extends WithPractice {
  private static final String KEY = "T00001";
  private static final String SPOILT =
      "{\"kind\":\"changing-script\",\"product\":\"clean\",\"label\":\"住所\"}";

  @Test
  void doesNotPostWhatWasRegisteredByHandWhileItWasHeld() throws Exception {
    Town town = held();
    // Somebody else's hands: another agent, of whose ledger this one knows nothing.
    Town hands = Town.clean(folder.resolve("hands"), practice);
    hands.applications(1);
    assertThat(hands.run().status()).isZero();

    Town.Reported again = town.run();
    assertThat(again.keys("HELD")).as(again.out()).containsExactly(KEY);
    assertThat(again.out()).contains("保留の間に、基幹システムに登録されたようです（番号 ", "--registered");
    assertThat(town.registered()).containsExactly(KEY);

    Town.Done decided = decide(town, "--registered", "--receipt", "N-1");
    assertThat(decided.status()).as(decided.out()).isZero();
    assertThat(decided.out()).contains("番号「T00001」を「登録」にしました（前は「保留」）");

    Town.Reported last = town.run();
    assertThat(last.status()).as(last.out()).isZero();
    assertThat(last.report().get("totals").get("already").asInt()).isEqualTo(1);
    assertThat(town.registered()).containsExactly(KEY);
  }

  @Test
  void postsWhatWasHeldOnceItsTroubleIsGoneAndNobodyRegisteredIt() throws Exception {
    Town town = held();

    Town.Reported again = town.run();
    assertThat(again.keys("DONE")).as(again.out()).containsExactly(KEY);
    assertThat(town.registered()).containsExactly(KEY);
  }

  @Test
  void doesNotPostWhatWasRegisteredByHandWhileItsFileCouldNotBeRead() throws Exception {
    Town town = Town.clean(folder.resolve("town"), practice);
    town.applications(1);
    town.spoilHead("T児童手当認定請求.csv", "受付番号", "受付NO");
    assertThat(town.run().keys("HELD")).isNotEmpty().doesNotContain(KEY);

    Town hands = Town.clean(folder.resolve("hands"), practice);
    hands.applications(1);
    assertThat(hands.run().status()).isZero();

    town.change("change: { forms: { pittari-csv: { columns: { 受付NO: receipt-no } } } }\n");
    Town.Reported again = town.run();
    assertThat(again.keys("HELD")).as(again.out()).contains(KEY);
    assertThat(again.out()).contains("基幹システムに登録されたようです（番号 ");
    assertThat(town.registered()).containsExactly(KEY);
  }

  @Test
  void hasNothingToPostWhereAFileCouldNotBeRead() throws Exception {
    Town town = Town.clean(folder.resolve("town"), practice);
    town.applications(1);
    town.spoilHead("T児童手当認定請求.csv", "受付番号", "受付NO");
    String key = town.run().keys("HELD").getFirst();

    Town.Done decided =
        town.yui(
            "decide", key, "--post", "--by", "結", "--why", "試し", "--home", town.home().toString());
    assertThat(decided.status()).isEqualTo(2);
    assertThat(decided.out()).contains("登録に回せる中身がありません");
  }

  @Test
  void doesNotReleaseWhatTheChecksHold() throws Exception {
    Town town = Town.clean(folder.resolve("town"), practice);
    town.applications(1);
    town.spoilHead("T児童手当認定請求.csv", "結県,稲穂市,田植町1番地", ",,");
    assertThat(town.run().keys("HELD")).containsExactly(KEY);

    Town.Done decided = decide(town, "--post");
    assertThat(decided.status()).isEqualTo(2);
    assertThat(decided.out()).contains("読み取りや確認の段階で保留になっていて、登録に回せる中身がありません");
    assertThat(decide(town, "--registered").status()).isZero();
  }

  @Test
  void neverPostsWhatAPersonRejected() throws Exception {
    Town town = held();
    Town.Done decided = decide(town, "--reject");
    assertThat(decided.status()).as(decided.out()).isZero();

    town.run();
    assertThat(town.registered()).isEmpty();

    Town.Done late = decide(town, "--registered");
    assertThat(late.status()).isEqualTo(2);
    assertThat(late.out()).contains("番号「T00001」は今「却下」です。「登録」にはできません。");
  }

  @Test
  void saysWhatIsMissingInADecision() throws Exception {
    Town town = held();
    assertThat(decide(town, "--registered", "--post").status()).isEqualTo(2);
    assertThat(decide(town, "--post", "--receipt", "N-1").out()).contains("--registered といっしょに");
    assertThat(town.yui("decide", KEY, "--post", "--home", town.home().toString()).status())
        .isEqualTo(2);
    Town.Done unknown =
        town.yui(
            "decide", "X1", "--post", "--by", "結", "--why", "試し", "--home", town.home().toString());
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.out()).contains("番号「X1」の申請は台帳にありません");
  }

  private Town held() throws Exception {
    Town town = Town.clean(folder.resolve("town"), practice);
    town.applications(1);
    practice.fault(SPOILT);
    assertThat(town.run().keys("HELD")).containsExactly(KEY);
    practice.noFaults();
    return town;
  }

  private static Town.Done decide(Town town, String... answer) throws Exception {
    var words =
        new java.util.ArrayList<>(
            java.util.List.of(
                "decide",
                KEY,
                "--by",
                "結　太郎",
                "--why",
                "画面で確かめた",
                "--home",
                town.home().toString()));
    words.addAll(java.util.List.of(answer));
    return town.yui(words.toArray(String[]::new));
  }
}
