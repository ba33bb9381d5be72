package jp.yui.agent.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TamperedLedgerTest {
  @TempDir Path folder;
  private Home home;
  private Ledger ledger;

  @BeforeEach
  void fill() {
    home = Home.at(folder.resolve("home"));
    ledger = Ledger.open(home, Keystore.open(home));
    Batch batch = ledger.begin("s", "1", "p", folder);
    for (int i = 1; i <= 3; i++) {
      long id =
          ledger
              .register(batch, new Candidate("K" + i, "f", "{\"n\":\"山田\"}", State.READY, "[]"))
              .entry()
              .id();
      ledger.done(ledger.intend(id, List.of()), Actor.RUN, "N-" + i);
    }
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void an_honest_one_has_no_faults() {
    Verification verification = ledger.verify();
    assertThat(verification.whole()).isTrue();
    assertThat(verification.events()).isEqualTo(10);
    assertThat(ledger.head()).isEqualTo("10:" + verification.head());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update application set receipt = 'N-9' where id = 2 | 申請 2 番の状態が、履歴と合いません。",
        "update application set state = 'READY' where id = 2 | 申請 2 番の状態が、履歴と合いません。",
        "update event set receipt = 'N-9' where id = 7 | 履歴の 7 番の行が書き換えられています（ハッシュが合いません）。",
        "update event set why = 'x' where id = 3 | 履歴の 3 番の行が書き換えられています（ハッシュが合いません）。",
        "delete from event where id = 7 | 履歴の 7 番の行がありません。",
        "update content set json = '{}' where application = 1 | 履歴の 2 番の行で届いた内容が、書き換えられているか、なくなっています。",
        "delete from content where application = 1 | 履歴の 2 番の行で届いた内容が、書き換えられているか、なくなっています。",
        "delete from intent where application = 3 | 申請 3 番の登録の記録（意図）が、状態と合いません。",
      })
  void what_was_changed_by_hand_is_noticed(String sql, String fault) {
    ledger.database.write(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
          }
        });
    assertThat(ledger.verify().faults()).contains(fault);
  }

  @Test
  void nothing_of_it_lies_in_the_clear() throws IOException {
    ledger.close();
    String raw =
        Files.readString(home.ledger().resolve("ledger.mv.db"), StandardCharsets.ISO_8859_1);
    assertThat(raw)
        .doesNotContain(
            new String("山田".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
            "CREATE",
            "N-1");
    assertThat(home.ledger().toFile().list()).containsExactly("ledger.mv.db");
  }

  @Test
  void without_its_key_it_says_what_to_bring_back() throws IOException {
    ledger.close();
    Path keystore = Files.move(home.keystore(), folder.resolve("gone.p12"));
    assertThatThrownBy(() -> Ledger.open(home, Keystore.open(home)))
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("その鍵がキーストア %s にありません。キーストアを控えから戻してください。".formatted(home.keystore()));
    Keystore other = Keystore.open(Home.at(folder.resolve("other")));
    other.ledgerKey(false);
    assertThatThrownBy(() -> Ledger.open(home, other))
        .isInstanceOf(LedgerProblem.class)
        .hasMessageStartingWith(
            "台帳 " + home.ledger().resolve("ledger.mv.db") + " を、キーストアの鍵で開けません。");
    Files.move(keystore, home.keystore());
    ledger = Ledger.open(home, Keystore.open(home));
    assertThat(ledger.verify().whole()).isTrue();
  }
}
