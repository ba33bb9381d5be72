package jp.yui.agent.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the whole history and compares everything else with it. */
final class Verifier {
  private static final int MOST = 100;

  private record Standing(State state, int attempts, @Nullable String receipt) {}

  private final Books books;
  private final List<String> faults = new ArrayList<>();
  private final Map<Long, Standing> standing = new HashMap<>();
  private String head = Chain.START;
  private long events;

  Verifier(Books books) {
    this.books = books;
  }

  Verification verify() {
    books.history().forEach(this::event);
    books.entries().forEach(this::entry);
    standing.keySet().forEach(id -> fault("entry-missing", id));
    contents();
    intents();
    return new Verification(events, head, List.copyOf(faults));
  }

  private void event(Event event) {
    events++;
    if (event.id() != events) {
      fault("event-missing", events);
      events = event.id();
    }
    if (!event.hash().equals(Chain.hash(head, event))) {
      fault("event-changed", event.id());
    }
    head = event.hash();
    Long application = event.application();
    State to = event.to();
    if (application != null && to != null) {
      moved(event, application, to);
    }
  }

  private void moved(Event event, long application, State to) {
    Standing before = standing.get(application);
    State from = before == null ? null : before.state();
    if (from != event.from() || !Transitions.allowed(from, to, event.actor())) {
      fault("event-illegal", event.id());
    }
    String receipt = event.receipt() != null || before == null ? event.receipt() : before.receipt();
    int attempts = event.attempt() == null ? 0 : event.attempt();
    standing.put(application, new Standing(to, attempts, receipt));
  }

  private void entry(Entry entry) {
    Standing told = standing.remove(entry.id());
    Standing now = new Standing(entry.state(), entry.attempts(), entry.receipt().orElse(null));
    if (!now.equals(told)) {
      fault("entry-changed", entry.id());
    }
  }

  private record Told(long event, @Nullable String sha256, @Nullable String json) {}

  private void contents() {
    Pages.stream(
            books.database,
            "select e.id, e.content_sha256, c.json from event e left join content c on c.event = e.id"
                + " where (e.content_sha256 is not null or c.json is not null) and e.id",
            List.of(),
            row -> new Told(row.getLong(1), row.getString(2), row.getString(3)),
            Told::event)
        .filter(told -> told.json() == null || !Chain.sha256(told.json()).equals(told.sha256()))
        .forEach(told -> fault("content-changed", told.event()));
  }

  private void intents() {
    List<Long> wrong =
        books.database.read(
            connection ->
                Books.all(
                    connection,
                    "select a.id from application a where"
                        + " (a.state = 'INTENDED') <> (exists (select 1 from intent i"
                        + " where i.application = a.id and i.outcome is null))"
                        + " or a.attempts <> (select count(*) from intent i"
                        + " where i.application = a.id)",
                    row -> row.getLong(1)));
    wrong.forEach(id -> fault("intent-missing", id));
  }

  private void fault(String key, long number) {
    if (faults.size() < MOST) {
      faults.add(LedgerProblem.TEXTS.say(key, number));
    }
  }
}
