package jp.yui.agent.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ledger, read only. Streams take little memory however long the ledger is. */
public interface LedgerView extends AutoCloseable {
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

  /** All readings. */
  List<Batch> batches();

  /** How all applications stand. */
  Totals totals();

  /** How those that one reading met stand. */
  Totals totals(long batch);

  /** The newest row of the history: its number, a colon and its hash. */
  String head();

  /** Whether the history has a row of that number and hash. */
  boolean stoodAt(String head);

  /** What other books noted last in this one. */
  Optional<String> lastNote();

  /** All that other books noted in this one. */
  Stream<String> notes();

  /** Checks every hash and that the tables say what the history says. */
  Verification verify();

  @Override
  void close();
}
