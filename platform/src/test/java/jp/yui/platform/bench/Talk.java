package jp.yui.platform.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/**
 * What people tell each other: reviews, cases, questions, trouble, wishes, notices; and the audit.
 */
final class Talk {
  private static final int WISHES = 2000;
  private static final int ENTRIES = 20_000;
  private static final int DEEDS = 300_000;
  private static final String[] KINDS = {"CASE", "QUESTION", "TROUBLE"};

  private Talk() {}

  static void fill(Connection connection, List<String> towns, List<String> scenarios)
      throws SQLException {
    Timestamp now = Timestamp.from(Instant.now());
    try (Batch said =
        new Batch(
            connection,
            "experience",
            "kind, scenario, product, title, words, remedy, effect, municipality, account, written_at")) {
      for (int i = 0; i < ENTRIES; i++) {
        String words = "はじめの二週間は、保留になったものを二人で見て、どの確認が要るかを決めました。".repeat(3);
        said.row(
            KINDS[i % KINDS.length],
            scenarios.get(i * 7 % scenarios.size()),
            "renshu-hyojun",
            "使ってみて分かったこと " + i,
            words,
            "",
            "",
            towns.get(i % towns.size()),
            1L,
            now);
      }
    }
    try (Batch wishes = new Batch(connection, "wish", "title")) {
      for (int i = 0; i < WISHES; i++) {
        wishes.row("ほしいシナリオ " + i + "（" + Scenarios.WORKS.get(i % Scenarios.WORKS.size()) + "）");
      }
    }
    try (Batch deeds =
        new Batch(
            connection,
            "audit_entry",
            "seq, at_millis, actor, municipality, action, subject, address, hash")) {
      for (long i = 1; i <= DEEDS; i++) {
        deeds.row(
            i,
            now.getTime() - DEEDS + i,
            "staff",
            towns.get((int) (i % towns.size())),
            "session.begun",
            null,
            "10.1.2.3",
            "%064x".formatted(i));
      }
    }
    rest(connection);
  }

  private static void rest(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update audit_head set seq = " + DEEDS + ", hash = '" + "%064x".formatted(DEEDS) + "'");
      statement.executeUpdate(
          """
          insert into wish_vote (wish, municipality)
          select w.id, m.code from wish w join municipality m on mod(m.population + w.id, 40) = 0
          """);
      statement.executeUpdate(
          "update wish set votes = (select count(*) from wish_vote v where v.wish = wish.id)");
      statement.executeUpdate(
          """
          insert into notice (account, code, arguments, link, told_at)
          select a.id, 'version.released', '', '/scenarios/' || s.id, current_timestamp
          from account a join scenario s on mod(length(s.id) * 31 + a.id, 97) < 3
          where mod(a.id, 5) = 0 and s.id like '%-1%'
          """);
      statement.executeUpdate(
          """
          insert into review_opinion (scenario_version, account, municipality, verdict, remark, given_at)
          select v.id, 3, s.municipality, 'APPROVED', '', current_timestamp
          from scenario_version v join scenario s on s.id = v.scenario where v.state <> 'IN_REVIEW'
          """);
    }
  }
}
