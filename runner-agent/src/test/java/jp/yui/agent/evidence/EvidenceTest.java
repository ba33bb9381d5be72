package jp.yui.agent.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yui.agent.home.Home;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.secret.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
  private static final byte[] PNG = "\u0089PNG 山田太郎 pixels".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private Home home;
  private Keystore keystore;
  private Ledger ledger;
  private Evidence evidence;

  @BeforeEach
  void open() {
    home = Home.at(folder.resolve("home"));
    keystore = Keystore.open(home);
    ledger = Ledger.open(home, keystore);
    evidence = Evidence.open(home, keystore, ledger);
  }

  @AfterEach
  void close() {
    evidence.close();
    ledger.close();
  }

  @Test
  void a_picture_comes_out_as_it_went_in_named_by_key_and_step() throws IOException {
    store(1, "A-1", "before-submit");
    store(1, "A-1", "receipt");
    store(2, "A-2", "before-submit");

    Path out = folder.resolve("out");
    assertThat(archive().export(out).pictures()).isEqualTo(3);
    assertThat(tree(out))
        .containsExactly(
            "A-1/01-before-submit.png",
            "A-1/02-receipt.png",
            "A-2/01-before-submit.png",
            "index.csv");
    assertThat(out.resolve("A-1/02-receipt.png")).hasBinaryContent(PNG);
    assertThat(Files.readString(out.resolve("index.csv")))
        .startsWith("\uFEFFファイル,キー,台帳の番号,手順,撮影日時,SHA-256,備考,記録\r\n")
        .contains("\r\nA-1/02-receipt.png,A-1,1,receipt,");
    assertThat(faults()).isEmpty();
  }

  @Test
  void nothing_of_a_person_lies_in_the_clear() throws IOException {
    store(1, "受付-0001", "receipt");
    try (Stream<Path> files = Files.walk(home.root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .doesNotContain(raw("山田太郎"), raw("受付-0001"), raw("登録画面"));
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
      }
    }
  }

  @Test
  void a_picture_that_is_deleted_is_missed() throws IOException {
    store(1, "A-1", "receipt");
    Files.delete(file(1));
    assertThat(faults()).containsExactly("証跡の画像 1 番がありません（削除の記録もありません）。");
  }

  @Test
  void a_picture_put_in_another_s_place_is_noticed_and_not_exported() throws IOException {
    store(1, "A-1", "receipt");
    store(2, "A-2", "receipt");
    Files.copy(file(1), file(2), StandardCopyOption.REPLACE_EXISTING);
    assertThat(faults()).containsExactly("証跡の画像 2 番が、別のものに替わっているか書き換えられています（ハッシュが合いません）。");
    assertThat(archive().export(folder.resolve("out")).faults()).hasSize(1);
    assertThat(folder.resolve("out/A-2")).doesNotExist();
  }

  @Test
  void a_changed_bit_is_noticed() throws IOException {
    store(1, "A-1", "receipt");
    byte[] bytes = Files.readAllBytes(file(1));
    bytes[bytes.length - 20] ^= 1;
    Files.write(file(1), bytes);
    assertThat(faults()).hasSize(1);
  }

  @Test
  void an_index_that_was_cut_short_together_with_its_picture_is_noticed_by_the_ledger()
      throws IOException {
    store(1, "A-1", "receipt");
    store(2, "A-2", "receipt");
    Path index = home.evidence().resolve("index.tsv");
    List<String> lines = Files.readAllLines(index);
    Files.writeString(index, lines.get(0) + "\n");
    Files.delete(file(2));
    assertThat(faults()).containsExactly("台帳に記された証跡の目次の 2 番の行が、目次にありません。");
  }

  @Test
  void a_line_that_was_rewritten_is_noticed() throws IOException {
    store(1, "A-1", "receipt");
    store(2, "A-2", "receipt");
    Path index = home.evidence().resolve("index.tsv");
    Files.writeString(index, Files.readString(index).replaceFirst("receipt", "nothing"));
    assertThat(faults()).containsExactly("証跡の目次の 1 番の行が書き換えられています（ハッシュが合いません）。");
  }

  @Test
  void what_is_over_its_time_goes_and_the_proof_of_it_stays() throws IOException {
    store(1, "A-1", "receipt");
    store(2, "A-2", "receipt");
    assertThat(evidence.purge(90, Instant.now())).isZero();
    assertThat(evidence.purge(90, Instant.now().plus(Duration.ofDays(91)))).isEqualTo(2);
    assertThat(evidence.purge(90, Instant.now().plus(Duration.ofDays(91)))).isZero();

    assertThat(file(1)).doesNotExist();
    assertThat(faults()).isEmpty();
    store(3, "A-3", "receipt");
    reopen();
    store(4, "A-4", "receipt");
    assertThat(faults()).isEmpty();
    archive().export(folder.resolve("out"));
    assertThat(Files.readString(folder.resolve("out/index.csv")))
        .containsPattern("\r\n,,1,receipt,[^,]*,[0-9a-f]{64},保存期間が過ぎたため [^,]* に削除,\r\n");
  }

  @Test
  void what_a_crash_left_half_done_is_taken_up_at_the_next_start() throws IOException {
    store(1, "A-1", "receipt");
    store(2, "A-2", "receipt");
    Path index = home.evidence().resolve("index.tsv");
    List<String> lines = Files.readAllLines(index);
    // The second picture was written, its line half.
    Files.writeString(index, lines.get(0) + "\n" + lines.get(1).substring(0, 20));

    reopen();
    assertThat(archive().export(folder.resolve("out")).pictures()).isEqualTo(2);
  }

  @Test
  void a_line_that_the_crash_kept_from_the_ledger_is_noted_at_the_next_start() {
    evidence.close();
    evidence = Evidence.open(home, keystore, new Deaf(ledger));
    store(1, "A-1", "receipt");
    assertThat(faults()).containsExactly("証跡の目次の 1 番の行が、台帳に記されていません。");
    reopen();
    assertThat(faults()).isEmpty();
  }

  @Test
  void folders_of_keys_that_windows_takes_for_one_are_kept_apart() throws IOException {
    store(1, "a/1", "receipt");
    store(2, "A:1", "receipt");
    store(3, "CON", "receipt");
    store(4, "..", "receipt");
    store(5, "髙﨑𠮷葛󠄀", "受付 済.");
    archive().export(folder.resolve("out"));
    assertThat(tree(folder.resolve("out")))
        .containsExactlyInAnyOrder(
            "a_1/01-receipt.png",
            "A_1~2/01-receipt.png",
            "_CON/01-receipt.png",
            "_/01-receipt.png",
            "髙﨑𠮷葛󠄀/01-受付 済_.png",
            "index.csv");
  }

  @Test
  void an_export_never_writes_over_anything() throws IOException {
    store(1, "A-1", "receipt");
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("mine"), "x");
    assertThatThrownBy(() -> archive().export(out))
        .hasMessage("書き出し先 %s は空ではありません。まだないフォルダーか、空のフォルダーを --out で指定してください。", out);
  }

  @Test
  void a_lost_key_is_told_and_not_replaced() throws IOException {
    store(1, "A-1", "receipt");
    Files.delete(home.keystore());
    Files.delete(home.keystoreKey());
    assertThatThrownBy(() -> EvidenceArchive.open(home, Keystore.open(home)))
        .hasMessage(
            "%s には暗号化された記録がありますが、その鍵がキーストア %s にありません。キーストアを控えから戻してください。新しい鍵では読めないため、作り直しません。",
            home.evidence(), home.keystore());
  }

  @Test
  void facts_lose_their_secrets() throws IOException {
    Secret.of("planted-in-a-fact".toCharArray());
    evidence.store(1, "A-1", "receipt", PNG, Map.of("url", "http://x/?p=planted-in-a-fact"));
    archive().export(folder.resolve("out"));
    assertThat(Files.readString(folder.resolve("out/index.csv"))).contains("url=http://x/?p=***");
  }

  private void store(long application, String key, String step) {
    evidence.store(application, key, step, PNG, Map.of("画面", "登録画面"));
  }

  private EvidenceArchive archive() {
    return EvidenceArchive.open(home, keystore);
  }

  private List<String> faults() {
    return archive().verify(ledger);
  }

  private Path file(long number) {
    return new Gallery(home.evidence()).file(number);
  }

  private void reopen() {
    evidence.close();
    evidence = Evidence.open(home, keystore, ledger);
  }

  private static String raw(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static List<String> tree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
