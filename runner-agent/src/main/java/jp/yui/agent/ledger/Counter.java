package jp.yui.agent.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.LocalDoor;

/**
 * Where others on this machine may look into the ledger while this agent works. It answers
 * questions and takes no orders.
 */
final class Counter implements AutoCloseable {
  private final LocalDoor door;

  private Counter(LocalDoor door) {
    this.door = door;
  }

  static Path socket(Home home) {
    return home.ledger().resolve("view.sock");
  }

  static Counter open(Home home, LedgerView ledger) {
    return new Counter(
        LocalDoor.open(socket(home), "ledger-counter", (line, out) -> answer(line, out, ledger)));
  }

  private static void answer(String line, BufferedWriter out, LedgerView ledger)
      throws IOException {
    Question question = Question.JSON.readValue(line, Question.class);
    Iterator<?> rows = question.answer(ledger).iterator();
    while (rows.hasNext()) {
      out.write(Question.JSON.writeValueAsString(rows.next()));
      out.write('\n');
    }
    out.write(Question.END);
    out.write('\n');
  }

  @Override
  public void close() {
    door.close();
  }
}
