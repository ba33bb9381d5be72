package jp.yui.agent.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Readings of an inbox, and the files they took. */
final class Batches {
  private Batches() {}

  static Batch begin(
      Connection connection, String scenario, String version, String product, String inbox)
      throws SQLException {
    Batch batch =
        new Batch(
            Numbers.next(connection, "batch"),
            scenario,
            version,
            product,
            inbox,
            Now.instant(),
            Optional.empty());
    try (PreparedStatement insert =
        connection.prepareStatement("insert into batch values (?,?,?,?,?,?,null)")) {
      insert.setLong(1, batch.id());
      insert.setString(2, scenario);
      insert.setString(3, version);
      insert.setString(4, product);
      insert.setString(5, inbox);
      insert.setObject(6, batch.started());
      insert.executeUpdate();
    }
    note(connection, Event.Kind.BATCH, "begin " + batch.id() + " " + scenario + " " + version);
    return batch;
  }

  static void end(Connection connection, Batch batch) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update batch set ended = ? where id = ? and ended is null")) {
      update.setObject(1, Now.instant());
      update.setLong(2, batch.id());
      if (update.executeUpdate() == 1) {
        note(connection, Event.Kind.BATCH, "end " + batch.id());
      }
    }
  }

  static boolean takenBefore(Connection connection, String sha256, long batch) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select 1 from taken_file where sha256 = ? and batch < ? fetch first row only")) {
      query.setString(1, sha256);
      query.setLong(2, batch);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** The earlier readings that took a file of the same bytes. */
  static List<Long> take(Connection connection, Batch batch, String name, String sha256)
      throws SQLException {
    List<Long> earlier = new ArrayList<>();
    boolean again = false;
    try (PreparedStatement query =
        connection.prepareStatement(
            "select distinct batch, name from taken_file where sha256 = ? order by batch")) {
      query.setString(1, sha256);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          long in = rows.getLong(1);
          if (in != batch.id()) {
            earlier.add(in);
          } else {
            again |= rows.getString(2).equals(name);
          }
        }
      }
    }
    if (!again) {
      insert(connection, batch, name, sha256);
    }
    return earlier.stream().distinct().toList();
  }

  private static void insert(Connection connection, Batch batch, String name, String sha256)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into taken_file values (?,?,?,?,?)")) {
      insert.setLong(1, Numbers.next(connection, "taken_file"));
      insert.setLong(2, batch.id());
      insert.setString(3, name);
      insert.setString(4, sha256);
      insert.setObject(5, Now.instant());
      insert.executeUpdate();
    }
    note(connection, Event.Kind.FILE, "take " + batch.id() + " " + sha256 + " " + name);
  }

  private static void note(Connection connection, Event.Kind kind, String why) throws SQLException {
    Chain.add(connection, Chain.Fact.note(kind, By.RUN, why));
  }
}
