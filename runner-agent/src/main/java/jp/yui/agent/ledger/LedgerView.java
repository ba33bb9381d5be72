package jp.yui.agent.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.Testimony;
import jp.yui.agent.secret.Keystore;

/** The ledger, read only. Streams take little memory however long the ledger is. */
public interface LedgerView extends Testimony, AutoCloseable {
  /**
   * Opens the ledger of that home to look at, also while an agent is at work: then the agent itself
   * is asked.
   *
   * @throws jp.yui.agent.home.HomeInUse if an agent has it and does not answer
   */
  static LedgerView open(Home home, Keystore keystore) {
    return Views.open(home, keystore);
  }

  /** All applications, in the order they came in. */
  Stream<Entry> entries();

  /** Those that one reading met, in that order. */
  Stream<Entry> entries(long batch);

  /** Those that stand there. */
  Stream<Entry> entries(State state);

  /** All variants under a key, the first to come in first. */
  List<Entry> find(String scenario, String product, String key);

  /** Normalised content, as JSON. */
  Optional<String> content(long application);

  /** What happened to one application. */
  List<Event> history(long application);

  /** The whole history. */
  Stream<Event> history();

  /** The history behind the event of that number. */
  Stream<Event> historyAfter(long event);

  /** All readings. */
  List<Batch> batches();

  /** How all applications stand. */
  Totals totals();

  /** How those that one reading met stand. */
  Totals totals(long batch);

  /** Checks every hash and that the tables say what the history says. */
  Verification verify();

  @Override
  void close();
}
