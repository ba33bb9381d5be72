package jp.yui.agent.ledger;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question to an agent at work, one line of JSON. The answer is a line of JSON a row, then {@link
 * #END}.
 *
 * @param words that the question is about: numbers, names
 */
record Question(Ask ask, List<String> words) {
  static final JsonMapper JSON = new JsonMapper();
  static final String END = ".";

  /** What can be asked: each is a method of {@link LedgerView}. */
  enum Ask {
    ENTRIES,
    ENTRIES_OF_BATCH,
    ENTRIES_IN_STATE,
    FIND,
    CONTENT,
    HISTORY_OF,
    HISTORY,
    HISTORY_AFTER,
    BATCHES,
    TOTALS,
    TOTALS_OF_BATCH,
    HEAD,
    STOOD_AT,
    LAST_NOTE,
    NOTES,
    VERIFY
  }

  /** The rows of the answer. */
  Stream<?> answer(LedgerView ledger) {
    return switch (ask) {
      case ENTRIES -> ledger.entries();
      case ENTRIES_OF_BATCH -> ledger.entries(number());
      case ENTRIES_IN_STATE -> ledger.entries(State.valueOf(words.get(0)));
      case FIND -> ledger.find(words.get(0), words.get(1), words.get(2)).stream();
      case CONTENT -> ledger.content(number()).stream();
      case HISTORY_OF -> ledger.history(number()).stream();
      case HISTORY -> ledger.history();
      case HISTORY_AFTER -> ledger.historyAfter(number());
      case BATCHES -> ledger.batches().stream();
      case TOTALS -> Stream.of(ledger.totals());
      case TOTALS_OF_BATCH -> Stream.of(ledger.totals(number()));
      case HEAD -> Stream.of(ledger.head());
      case STOOD_AT -> Stream.of(ledger.stoodAt(words.get(0)));
      case LAST_NOTE -> ledger.lastNote().stream();
      case NOTES -> ledger.notes();
      case VERIFY -> Stream.of(ledger.verify());
    };
  }

  private long number() {
    return Long.parseLong(words.get(0));
  }
}
