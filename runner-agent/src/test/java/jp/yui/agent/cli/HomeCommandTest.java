package jp.yui.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jp.yui.agent.home.Home;
import jp.yui.agent.ledger.Actor;
import jp.yui.agent.ledger.Batch;
import jp.yui.agent.ledger.Candidate;
import jp.yui.agent.ledger.Entry;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.ledger.State;
import jp.yui.agent.schedule.store.Store;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.secret.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who puts the older version back. */
class HomeCommandTest {
  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  void theOlderAgentSaysWhatToDoAndThenKnowsWhatWasPosted() throws Exception {
    Home home = Home.at(folder.resolve("家"));
    try (Ledger ledger = Ledger.open(home, Keystore.open(home))) {
      Batch batch = ledger.begin("jido-teate/nintei-seikyu", "1.2.0", "renshu", folder);
      Entry entry =
          ledger.register(batch, new Candidate("A-1", "f", "{}", State.READY, "[]")).entry();
      ledger.done(ledger.intend(entry.id(), List.of()), Actor.RUN, "N-100");
    }
    Store.open(home).close();
    aNewerAgentWasHere(home);

    assertThat(yui("ledger", home)).isEqualTo(ExitStatus.USAGE);
    assertThat(said.toString()).contains("yui home rollback --home " + home);

    assertThat(yui("home rollback", home)).isZero();
    assertThat(said.toString()).contains("台帳を、この版に戻しました", "予定を、この版に戻しました");
    assertThat(yui("ledger", home)).isZero();
    assertThat(said.toString()).contains("A-1", "N-100");
    assertThat(yui("home rollback", home)).isZero();
    assertThat(said.toString()).contains("もうこの版で使えます");
  }

  @Test
  void aFolderWithoutALedgerIsNoHome() {
    assertThat(yui("home rollback", Home.at(folder.resolve("empty")))).isEqualTo(ExitStatus.USAGE);
    assertThat(said.toString()).contains("台帳がありません");
  }

  private int yui(String command, Home home) {
    said.getBuffer().setLength(0);
    PrintWriter out = new PrintWriter(said, true);
    String[] words = (command + " --home").split(" ");
    String[] all = java.util.Arrays.copyOf(words, words.length + 1);
    all[words.length] = home.toString();
    return Yui.execute(out, out, all);
  }

  private static void aNewerAgentWasHere(Home home) throws SQLException {
    try (Secret key = Keystore.open(home).ledgerKey(true)) {
      newer(
          home.ledger().resolve("ledger") + ";CIPHER=AES",
          key.revealAsText() + " yui",
          "application");
    }
    newer(Store.folder(home).resolve("schedule").toString(), "", "run");
  }

  private static void newer(String file, String password, String table) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + file, "yui", password);
        Statement statement = connection.createStatement()) {
      statement.execute("alter table " + table + " add column more varchar(10)");
      statement.execute(
          "insert into \"flyway_schema_history\" values"
              + " (9, '9', 'newer', 'SQL', 'V9__newer.sql', 1, 'yui', current_timestamp, 1, true)");
      statement.execute("shutdown");
    }
  }
}
