package jp.yui.agent.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of the tables as records. */
final class Rows {
  static final String ENTRY =
      "select a.id, a.scenario, a.product, a.application_key, a.variant, a.fingerprint, a.state,"
          + " a.attempts, a.receipt, a.reasons, a.batch, a.created, a.changed from application a ";
  static final String EVENT =
      "select id, at, actor, who, kind, application, from_state, to_state, attempt, receipt,"
          + " content_sha256, why, hash from event ";
  static final String INTENT =
      "select id, application, attempt, started, host, running from intent ";
  static final String BATCH =
      "select id, scenario, version, product, inbox, started, ended from batch ";

  private Rows() {}

  static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        row.getString(6),
        State.valueOf(row.getString(7)),
        row.getInt(8),
        Optional.ofNullable(row.getString(9)),
        row.getString(10),
        row.getLong(11),
        row.getObject(12, Instant.class),
        row.getObject(13, Instant.class));
  }

  static Event event(ResultSet row) throws SQLException {
    return new Event(
        row.getLong(1),
        row.getObject(2, Instant.class),
        Actor.valueOf(row.getString(3)),
        row.getString(4),
        Event.Kind.valueOf(row.getString(5)),
        row.getObject(6, Long.class),
        state(row.getString(7)),
        state(row.getString(8)),
        row.getObject(9, Integer.class),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getString(13));
  }

  static Intent intent(ResultSet row) throws SQLException {
    return new Intent(
        row.getLong(1),
        row.getLong(2),
        row.getInt(3),
        row.getObject(4, Instant.class),
        row.getString(5),
        running(row.getString(6)));
  }

  static Batch batch(ResultSet row) throws SQLException {
    return new Batch(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, Instant.class),
        Optional.ofNullable(row.getObject(7, Instant.class)));
  }

  /** One process a line: {@code browser 1234 2026-01-02T03:04:05.06Z}. */
  static String text(List<Running> running) {
    return running.stream()
        .map(r -> r.what() + " " + r.pid() + " " + r.since())
        .collect(Collectors.joining("\n"));
  }

  private static List<Running> running(String text) {
    return Arrays.stream(text.split("\n", -1))
        .filter(line -> !line.isEmpty())
        .map(line -> line.split(" ", 3))
        .map(part -> new Running(part[0], Long.parseLong(part[1]), Instant.parse(part[2])))
        .toList();
  }

  private static @Nullable State state(@Nullable String name) {
    return name == null ? null : State.valueOf(name);
  }
}
