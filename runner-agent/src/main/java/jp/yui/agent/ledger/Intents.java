package jp.yui.agent.ledger;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Opens and settles intents. */
final class Intents {
  private static final String HOST = host();

  private Intents() {}

  static Intent open(Connection connection, long application, List<Running> running)
      throws SQLException {
    Entry entry = Moves.now(connection, application);
    Moves.make(connection, entry, Moves.Asked.to(State.INTENDED, By.RUN, Rows.text(running)));
    Intent intent =
        new Intent(
            Numbers.next(connection, "intent"),
            application,
            entry.attempts() + 1,
            Now.instant(),
            HOST,
            List.copyOf(running));
    try (PreparedStatement insert =
        connection.prepareStatement("insert into intent values (?,?,?,?,?,?,null,null)")) {
      insert.setLong(1, intent.id());
      insert.setLong(2, application);
      insert.setInt(3, intent.attempt());
      insert.setObject(4, intent.started());
      insert.setString(5, HOST);
      insert.setString(6, Rows.text(running));
      insert.executeUpdate();
    }
    return intent;
  }

  static void settle(Connection connection, Intent intent, Moves.Asked asked) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update intent set ended = ?, outcome = ?"
                + " where id = ? and application = ? and outcome is null")) {
      update.setObject(1, Now.instant());
      update.setString(2, asked.to().name());
      update.setLong(3, intent.id());
      update.setLong(4, intent.application());
      if (update.executeUpdate() != 1) {
        throw new IllegalMove("Intent " + intent.id() + " is settled already");
      }
    }
    Moves.make(connection, Moves.now(connection, intent.application()), asked);
  }

  static List<Intent> unsettled(Connection connection) throws SQLException {
    List<Intent> found = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement(
                Rows.INTENT
                    + "where outcome is null and application in"
                    + " (select id from application where state = 'INTENDED') order by id");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(Rows.intent(rows));
      }
    }
    return found;
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "?";
    }
  }
}
