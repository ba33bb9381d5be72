package jp.yui.agent.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enters applications that come in. */
final class Registration {
  private final Connection connection;
  private final Batch batch;

  Registration(Connection connection, Batch batch) {
    this.connection = connection;
    this.batch = batch;
  }

  Registered enter(Candidate candidate) throws SQLException {
    List<Entry> earlier =
        Variants.of(connection, batch.scenario(), batch.product(), candidate.key());
    for (Entry entry : earlier) {
      if (entry.fingerprint().equals(candidate.fingerprint())) {
        seen(entry.id(), "KNOWN");
        return new Registered.Known(
            earlier.size() == 1 ? Rejudgement.of(connection, entry, candidate) : entry);
      }
    }
    if (earlier.isEmpty()) {
      Entry entry = add(candidate, 1, candidate.state(), candidate.reasons());
      seen(entry.id(), "NEW");
      return new Registered.New(entry);
    }
    holdThoseNotPosted(earlier);
    Entry entry =
        add(candidate, earlier.size() + 1, State.HELD, Reasons.differs(candidate, earlier.get(0)));
    seen(entry.id(), "DIFFERENT");
    return new Registered.Different(entry, Moves.now(connection, earlier.get(0).id()));
  }

  private void holdThoseNotPosted(List<Entry> earlier) throws SQLException {
    for (Entry entry : earlier) {
      boolean waits = entry.state() == State.RECEIVED || entry.state() == State.READY;
      if (waits) {
        Moves.make(connection, entry, Moves.Asked.because(State.HELD, By.RUN, Reasons.contested()));
      }
    }
  }

  private Entry add(Candidate candidate, int variant, State state, String reasons)
      throws SQLException {
    if (!Transitions.allowed(null, state, Actor.RUN)) {
      throw new IllegalMove(0, null, state, Actor.RUN);
    }
    long id = Numbers.next(connection, "application");
    Instant at = Now.instant();
    String sha256 = Chain.sha256(candidate.content());
    long event =
        Chain.add(
            connection,
            new Chain.Fact(at, By.RUN, Event.Kind.MOVE, id, null, state, 0, null, sha256, reasons));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into application (id, scenario, product, application_key, variant,"
                + " fingerprint, state, attempts, receipt, reasons, batch, created, changed,"
                + " last_event) values (?,?,?,?,?,?,?,0,null,?,?,?,?,?)")) {
      insert.setLong(1, id);
      insert.setString(2, batch.scenario());
      insert.setString(3, batch.product());
      insert.setString(4, candidate.key());
      insert.setInt(5, variant);
      insert.setString(6, candidate.fingerprint());
      insert.setString(7, state.name());
      insert.setString(8, reasons);
      insert.setLong(9, batch.id());
      insert.setObject(10, at);
      insert.setObject(11, at);
      insert.setLong(12, event);
      insert.executeUpdate();
    }
    Moves.keep(connection, event, id, candidate.content());
    return new Entry(
        id,
        batch.scenario(),
        batch.product(),
        candidate.key(),
        variant,
        candidate.fingerprint(),
        state,
        0,
        Optional.empty(),
        reasons,
        batch.id(),
        at,
        at);
  }

  private void seen(long application, String met) throws SQLException {
    // Twice in one reading is met once: the first word stays.
    if (metAs(application) == null) {
      try (PreparedStatement insert =
          connection.prepareStatement("insert into seen values (?,?,?)")) {
        insert.setLong(1, batch.id());
        insert.setLong(2, application);
        insert.setString(3, met);
        insert.executeUpdate();
      }
    }
  }

  private @Nullable String metAs(long application) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select met from seen where batch = ? and application = ?")) {
      query.setLong(1, batch.id());
      query.setLong(2, application);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }
}
