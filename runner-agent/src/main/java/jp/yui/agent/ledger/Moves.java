package jp.yui.agent.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one place where an application's state is changed: asks the table, then writes both books.
 */
final class Moves {
  /**
   * @param receipt null leaves the one there is
   * @param reasons null leaves those there are
   * @param content normalised, as JSON; null leaves the one there is
   */
  record Asked(
      State to,
      By by,
      @Nullable String receipt,
      @Nullable String reasons,
      @Nullable String content,
      String why) {

    static Asked to(State to, By by, String why) {
      return new Asked(to, by, null, null, null, why);
    }

    static Asked because(State to, By by, String reasons) {
      return new Asked(to, by, null, reasons, null, reasons);
    }
  }

  private Moves() {}

  static Entry now(Connection connection, long application) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(Rows.ENTRY + "where a.id = ?")) {
      query.setLong(1, application);
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          throw new IllegalMove("There is no application " + application);
        }
        return Rows.entry(row);
      }
    }
  }

  static void make(Connection connection, Entry entry, Asked asked) throws SQLException {
    if (!Transitions.allowed(entry.state(), asked.to(), asked.by().actor())) {
      throw new IllegalMove(entry.id(), entry.state(), asked.to(), asked.by().actor());
    }
    if (asked.to() == State.READY || asked.to() == State.INTENDED) {
      Variants.refuseSecondPosting(connection, entry);
    }
    int attempts = entry.attempts() + (asked.to() == State.INTENDED ? 1 : 0);
    Instant at = Now.instant();
    long event =
        Chain.add(
            connection,
            new Chain.Fact(
                at,
                asked.by(),
                Event.Kind.MOVE,
                entry.id(),
                entry.state(),
                asked.to(),
                attempts,
                asked.receipt(),
                asked.content() == null ? null : Chain.sha256(asked.content()),
                asked.why()));
    try (PreparedStatement update =
        connection.prepareStatement(
            "update application set state = ?, attempts = ?, receipt = coalesce(?, receipt),"
                + " reasons = coalesce(?, reasons), changed = ?, last_event = ? where id = ?")) {
      update.setString(1, asked.to().name());
      update.setInt(2, attempts);
      update.setString(3, asked.receipt());
      update.setString(4, asked.reasons());
      update.setObject(5, at);
      update.setLong(6, event);
      update.setLong(7, entry.id());
      update.executeUpdate();
    }
    if (asked.content() != null) {
      keep(connection, event, entry.id(), asked.content());
    }
  }

  /** Keeps what an application says, beside the event that brought it. */
  static void keep(Connection connection, long event, long application, String json)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into content values (?,?,?)")) {
      insert.setLong(1, event);
      insert.setLong(2, application);
      insert.setString(3, json);
      insert.executeUpdate();
    }
  }
}
