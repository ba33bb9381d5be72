package jp.yui.agent.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Different contents under one key: at most one of them may ever be posted. */
final class Variants {
  private Variants() {}

  /** All of them, the first to come in first. */
  static List<Entry> of(Connection connection, String scenario, String product, String key)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            Rows.ENTRY
                + "where a.scenario = ? and a.product = ? and a.application_key = ?"
                + " order by a.variant")) {
      query.setString(1, scenario);
      query.setString(2, product);
      query.setString(3, key);
      List<Entry> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(Rows.entry(rows));
        }
      }
      return found;
    }
  }

  static void refuseSecondPosting(Connection connection, Entry entry) throws SQLException {
    for (Entry other : of(connection, entry.scenario(), entry.product(), entry.key())) {
      boolean mayBePosted =
          switch (other.state()) {
            case READY, INTENDED, DONE, UNKNOWN -> true;
            case RECEIVED, HELD, REJECTED -> false;
          };
      if (other.id() != entry.id() && mayBePosted) {
        throw new IllegalMove(
            "Application "
                + entry.id()
                + " has the key of application "
                + other.id()
                + ", which is "
                + other.state());
      }
    }
  }
}
