package jp.yui.agent.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the open database. */
class Books implements LedgerView {
  final Database database;

  Books(Database database) {
    this.database = database;
  }

  @Override
  public Stream<Entry> entries() {
    return Pages.stream(database, Rows.ENTRY + "where a.id", List.of(), Rows::entry, Entry::id);
  }

  @Override
  public Stream<Entry> entries(long batch) {
    return Pages.stream(
        database,
        Rows.ENTRY + "join seen s on s.application = a.id where s.batch = ? and s.application",
        List.of(batch),
        Rows::entry,
        Entry::id);
  }

  @Override
  public Stream<Entry> entries(State state) {
    return Pages.stream(
        database,
        Rows.ENTRY + "where a.state = ? and a.id",
        List.of(state.name()),
        Rows::entry,
        Entry::id);
  }

  @Override
  public List<Entry> find(String scenario, String product, String key) {
    return database.read(connection -> Variants.of(connection, scenario, product, key));
  }

  @Override
  public Optional<String> content(long application) {
    return database.read(
        connection ->
            all(
                    connection,
                    "select json from content where application = ? order by event desc limit 1",
                    row -> row.getString(1),
                    application)
                .stream()
                .findFirst());
  }

  @Override
  public List<Event> history(long application) {
    return database.read(
        connection ->
            all(
                connection,
                Rows.EVENT + "where application = ? order by id",
                Rows::event,
                application));
  }

  @Override
  public Stream<Event> history() {
    return Pages.stream(database, Rows.EVENT + "where id", List.of(), Rows::event, Event::id);
  }

  @Override
  public Stream<Event> historyAfter(long event) {
    return Pages.stream(
        database, Rows.EVENT + "where id > ? and id", List.of(event), Rows::event, Event::id);
  }

  @Override
  public List<Batch> batches() {
    return database.read(connection -> all(connection, Rows.BATCH + "order by id", Rows::batch));
  }

  @Override
  public Totals totals() {
    return totals("select state, count(*) from application group by state");
  }

  @Override
  public Totals totals(long batch) {
    return totals(
        "select state, count(*) from application a join seen s on s.application = a.id"
            + " where s.batch = ? group by state",
        batch);
  }

  @Override
  public String head() {
    Chain.Head head = database.read(Chain::head);
    return head.id() + ":" + head.hash();
  }

  @Override
  public boolean stoodAt(String head) {
    int colon = head.indexOf(':');
    long id = Long.parseLong(head.substring(0, colon));
    String hash = head.substring(colon + 1);
    return id == 0
        ? hash.equals(Chain.START)
        : database
            .read(c -> all(c, "select hash from event where id = ?", row -> row.getString(1), id))
            .contains(hash);
  }

  @Override
  public Optional<String> lastNote() {
    return database
        .read(
            c ->
                all(
                    c,
                    "select why from event where kind = 'WITNESS' order by id desc limit 1",
                    row -> row.getString(1)))
        .stream()
        .findFirst();
  }

  @Override
  public Stream<String> notes() {
    return Pages.stream(
            database,
            Rows.EVENT + "where kind = 'WITNESS' and id",
            List.of(),
            Rows::event,
            Event::id)
        .map(Event::why);
  }

  @Override
  public Verification verify() {
    return new Verifier(this).verify();
  }

  private Totals totals(String sql, Object... given) {
    Map<State, Long> byState = new EnumMap<>(State.class);
    for (State state : State.values()) {
      byState.put(state, 0L);
    }
    database.read(
        connection ->
            all(
                connection,
                sql,
                row -> byState.put(State.valueOf(row.getString(1)), row.getLong(2)),
                given));
    return new Totals(Map.copyOf(byState));
  }

  static <T> List<T> all(
      Connection connection, String sql, Pages.Reading<T> reading, Object... given)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < given.length; i++) {
        query.setObject(i + 1, given[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(reading.of(rows));
        }
      }
      return found;
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
