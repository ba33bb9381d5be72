package jp.yui.agent.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.HomeLock;
import jp.yui.agent.home.Witness;
import jp.yui.agent.secret.Keystore;
import org.jspecify.annotations.Nullable;

/**
 * The durable truth about every application. What a method acknowledges by returning survives a
 * kill of this process at any later moment; {@link #intend} and the four outcomes survive a power
 * cut too. A method that throws has changed nothing. For one process at a time, and any number of
 * threads.
 */
public final class Ledger extends Books implements Witness {
  private final HomeLock lock;
  private final Counter counter;

  private Ledger(Database database, HomeLock lock, Home home) {
    super(database);
    this.lock = lock;
    this.counter = Counter.open(home, this);
  }

  /**
   * Opens the ledger for writing, and makes it if there is none.
   *
   * @throws jp.yui.agent.home.HomeInUse if another process has this home
   * @throws jp.yui.agent.home.AgentProblem if it cannot be read: wrong key, damage, no space
   */
  public static Ledger open(Home home, Keystore keystore) {
    return open(home, keystore, Database.FORM, Database.TABLES);
  }

  static Ledger open(Home home, Keystore keystore, int form, String... tables) {
    HomeLock lock = home.lock();
    try {
      return new Ledger(Database.open(home, keystore, form, tables), lock, home);
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Takes a ledger that a newer agent changed the form of back to this agent's, with all that was
   * recorded meanwhile.
   *
   * @return false if its form is not a newer one
   * @throws jp.yui.agent.home.AgentProblem if something would be lost; nothing was done then
   */
  public static boolean carryBack(Home home, Keystore keystore) {
    try (HomeLock lock = home.lock()) {
      return Database.carryBack(home, keystore);
    }
  }

  /** Notes that a run begins. One that never comes to its end was killed. */
  public void begin(RunNote.Began run) {
    write(c -> Chain.add(c, Chain.Fact.note(Event.Kind.RUN, By.RUN, run.text())));
  }

  /** Notes that it came to its end. */
  public void end(RunNote.Ended run) {
    write(c -> Chain.add(c, Chain.Fact.note(Event.Kind.RUN, By.RUN, run.text())));
  }

  /** Begins a reading of an inbox. */
  public Batch begin(String scenario, String version, String product, Path inbox) {
    return database.write(c -> Batches.begin(c, scenario, version, product, inbox.toString()));
  }

  /** Ends it. */
  public void end(Batch batch) {
    durably(c -> Batches.end(c, batch));
  }

  /**
   * Notes that a file was read.
   *
   * @param sha256 of its bytes, in hex
   * @return the numbers of earlier readings that took the same bytes, under whatever name
   */
  public List<Long> take(Batch batch, String name, String sha256) {
    return database.write(c -> Batches.take(c, batch, name, sha256));
  }

  /** Whether those bytes were taken by a reading before that one. */
  public boolean takenBefore(String sha256, long batch) {
    return database.read(c -> Batches.takenBefore(c, sha256, batch));
  }

  /** Enters one application. */
  public Registered register(Batch batch, Candidate candidate) {
    return database.write(c -> new Registration(c, batch).enter(candidate));
  }

  /**
   * Enters many, all or none of them; for long inboxes some hundreds at a time are quick.
   *
   * @return in the same order
   */
  public List<Registered> register(Batch batch, List<Candidate> candidates) {
    return database.write(
        c -> {
          Registration registration = new Registration(c, batch);
          List<Registered> met = new ArrayList<>(candidates.size());
          for (Candidate candidate : candidates) {
            met.add(registration.enter(candidate));
          }
          return met;
        });
  }

  /** The application as it stands now. */
  public Entry entry(long application) {
    return database.read(c -> Moves.now(c, application));
  }

  /** Judged fit to be posted. */
  public void ready(long application) {
    move(application, Moves.Asked.because(State.READY, By.RUN, "[]"));
  }

  /**
   * Stops an application for a person to look at, before anything irrevocable happened.
   *
   * @param reasons as a JSON array
   */
  public void hold(long application, String reasons) {
    move(application, Moves.Asked.because(State.HELD, By.RUN, reasons));
  }

  /** Ends an application that will not be posted. */
  public void reject(long application, String reasons) {
    move(application, Moves.Asked.because(State.REJECTED, By.RUN, reasons));
  }

  /**
   * Decides to submit. Only when this has returned may the irrevocable step be taken.
   *
   * @param running processes that could still submit if this one died now
   * @throws IllegalMove if it is not ready, or another content under its key may be posted
   */
  public Intent intend(long application, List<Running> running) {
    return database.durably(c -> Intents.open(c, application, running));
  }

  /**
   * In the core system.
   *
   * @param by {@link Actor#RUN} or {@link Actor#RECOVERY}
   * @param receipt what it answered; null where it gives none
   */
  public void done(Intent intent, Actor by, @Nullable String receipt) {
    settle(intent, new Moves.Asked(State.DONE, by(by), receipt, "[]", null, ""));
  }

  /** Surely not in the core system: may be submitted again. */
  public void absent(Intent intent, Actor by, String why) {
    settle(intent, Moves.Asked.to(State.READY, by(by), why));
  }

  /**
   * Only a person can tell whether it is in the core system.
   *
   * @param reasons as a JSON array
   */
  public void unknown(Intent intent, Actor by, String reasons) {
    settle(intent, Moves.Asked.because(State.UNKNOWN, by(by), reasons));
  }

  /** Intents that an agent left open by dying: recovery settles them before anything is posted. */
  public List<Intent> unsettled() {
    return database.read(Intents::unsettled);
  }

  /**
   * A person's decision on an application that waits for one.
   *
   * @param receipt where the person looked it up
   * @param why in that person's words
   */
  public void decide(long application, State to, By person, Optional<String> receipt, String why) {
    if (person.actor() != Actor.PERSON) {
      throw new IllegalArgumentException("A decision is a person's");
    }
    String reasons = to == State.READY || to == State.DONE ? "[]" : null;
    durably(
        c ->
            Moves.make(
                c,
                Moves.now(c, application),
                new Moves.Asked(to, person, receipt.orElse(null), reasons, null, why)));
  }

  @Override
  public void witness(String note) {
    write(c -> Chain.add(c, Chain.Fact.note(Event.Kind.WITNESS, By.RUN, note)));
  }

  private void move(long application, Moves.Asked asked) {
    write(c -> Moves.make(c, Moves.now(c, application), asked));
  }

  private void settle(Intent intent, Moves.Asked asked) {
    durably(c -> Intents.settle(c, intent, asked));
  }

  private static By by(Actor actor) {
    return switch (actor) {
      case RUN -> By.RUN;
      case RECOVERY -> By.RECOVERY;
      case PERSON -> throw new IllegalArgumentException("A person decides by decide()");
    };
  }

  private interface Change {
    void on(Connection connection) throws SQLException;
  }

  private void write(Change change) {
    database.write(
        c -> {
          change.on(c);
          return true;
        });
  }

  private void durably(Change change) {
    database.durably(
        c -> {
          change.on(c);
          return true;
        });
  }

  @Override
  public void close() {
    counter.close();
    try {
      super.close();
    } finally {
      lock.close();
    }
  }
}
