package jp.yui.agent.form;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the tables of one data base from those of another that has at least as many columns. */
final class Carrying {
  private static final int AT_ONCE = 1000;

  private record Column(String name, boolean counted) {}

  private final Connection from;
  private final Connection to;
  private final Path file;

  private Carrying(Connection from, Connection to, Path file) {
    this.from = from;
    this.to = to;
    this.file = file;
  }

  static void all(Connection from, Connection to, Path file) throws SQLException {
    new Carrying(from, to, file).all();
  }

  private void all() throws SQLException {
    to.setAutoCommit(false);
    List<String> tables = tables();
    execute("set referential_integrity false");
    for (String table : tables) {
      carry(table);
    }
    to.commit();
    execute("set referential_integrity true");
    for (String table : tables) {
      // What was filled while it was off is looked at now.
      execute("alter table " + quoted(table) + " set referential_integrity true check");
    }
    to.commit();
  }

  private void carry(String table) throws SQLException {
    List<Column> columns = columns(to, table);
    List<String> there = columns(from, table).stream().map(Column::name).toList();
    for (Column column : columns) {
      if (!there.contains(column.name())) {
        throw FormedFile.TEXTS.problem("no-place", file, table, column.name());
      }
    }
    String names = columns.stream().map(c -> quoted(c.name())).collect(Collectors.joining(","));
    String marks = String.join(",", Collections.nCopies(columns.size(), "?"));
    long carried = 0;
    try (Statement query = from.createStatement();
        ResultSet rows = query.executeQuery("select " + names + " from " + quoted(table));
        PreparedStatement insert =
            to.prepareStatement(
                "insert into "
                    + quoted(table)
                    + " ("
                    + names
                    + ") overriding system value values ("
                    + marks
                    + ")")) {
      while (rows.next()) {
        for (int i = 1; i <= columns.size(); i++) {
          insert.setObject(i, value(rows, i));
        }
        insert.addBatch();
        if (++carried % AT_ONCE == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    if (carried != count(from, table) || carried != count(to, table)) {
      throw FormedFile.TEXTS.problem("no-place", file, table, "*");
    }
    countOn(table, columns);
  }

  /** Numbers that the data base gives itself go on behind the highest. */
  private void countOn(String table, List<Column> columns) throws SQLException {
    for (Column column : columns) {
      if (column.counted()) {
        execute(
            "alter table "
                + quoted(table)
                + " alter column "
                + quoted(column.name())
                + " restart with (select coalesce(max("
                + quoted(column.name())
                + "), 0) + 1 from "
                + quoted(table)
                + ")");
      }
    }
  }

  private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
    return switch (rows.getMetaData().getColumnType(column)) {
      // Long ones are bound to the connection that they came from.
      case Types.CLOB -> rows.getString(column);
      case Types.BLOB -> rows.getBytes(column);
      default -> rows.getObject(column);
    };
  }

  private List<String> tables() throws SQLException {
    List<String> tables = new ArrayList<>();
    DatabaseMetaData meta = to.getMetaData();
    try (ResultSet rows = meta.getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
      while (rows.next()) {
        String name = rows.getString("TABLE_NAME");
        if (!name.equals(Form.HISTORY)) {
          tables.add(name);
        }
      }
    }
    return tables;
  }

  private static List<Column> columns(Connection connection, String table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    String pattern = table.replace("_", "\\_");
    try (ResultSet rows = connection.getMetaData().getColumns(null, "PUBLIC", pattern, null)) {
      while (rows.next()) {
        columns.add(
            new Column(
                rows.getString("COLUMN_NAME"), rows.getString("IS_AUTOINCREMENT").equals("YES")));
      }
    }
    return columns;
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement query = connection.createStatement();
        ResultSet row = query.executeQuery("select count(*) from " + quoted(table))) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String statement) throws SQLException {
    try (Statement execution = to.createStatement()) {
      execution.execute(statement);
    }
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
