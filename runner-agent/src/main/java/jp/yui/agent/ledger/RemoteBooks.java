package jp.yui.agent.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yui.agent.ledger.Question.Ask;

/** Asks the agent that has the ledger. */
final class RemoteBooks implements LedgerView {
  private final Path socket;

  RemoteBooks(Path socket) {
    this.socket = socket;
  }

  static boolean answers(Path socket) {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      return channel.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Stream<Entry> entries() {
    return ask(Entry.class, Ask.ENTRIES);
  }

  @Override
  public Stream<Entry> entries(long batch) {
    return ask(Entry.class, Ask.ENTRIES_OF_BATCH, Long.toString(batch));
  }

  @Override
  public Stream<Entry> entries(State state) {
    return ask(Entry.class, Ask.ENTRIES_IN_STATE, state.name());
  }

  @Override
  public List<Entry> find(String scenario, String product, String key) {
    return all(ask(Entry.class, Ask.FIND, scenario, product, key));
  }

  @Override
  public Optional<String> content(long application) {
    return all(ask(String.class, Ask.CONTENT, Long.toString(application))).stream().findFirst();
  }

  @Override
  public List<Event> history(long application) {
    return all(ask(Event.class, Ask.HISTORY_OF, Long.toString(application)));
  }

  @Override
  public Stream<Event> history() {
    return ask(Event.class, Ask.HISTORY);
  }

  @Override
  public Stream<Event> historyAfter(long event) {
    return ask(Event.class, Ask.HISTORY_AFTER, Long.toString(event));
  }

  @Override
  public List<Batch> batches() {
    return all(ask(Batch.class, Ask.BATCHES));
  }

  @Override
  public Totals totals() {
    return one(ask(Totals.class, Ask.TOTALS));
  }

  @Override
  public Totals totals(long batch) {
    return one(ask(Totals.class, Ask.TOTALS_OF_BATCH, Long.toString(batch)));
  }

  @Override
  public String head() {
    return one(ask(String.class, Ask.HEAD));
  }

  @Override
  public boolean stoodAt(String head) {
    return one(ask(Boolean.class, Ask.STOOD_AT, head));
  }

  @Override
  public Optional<String> lastNote() {
    return all(ask(String.class, Ask.LAST_NOTE)).stream().findFirst();
  }

  @Override
  public Stream<String> notes() {
    return ask(String.class, Ask.NOTES);
  }

  @Override
  public Verification verify() {
    return one(ask(Verification.class, Ask.VERIFY));
  }

  private <T> Stream<T> ask(Class<T> row, Ask ask, String... words) {
    String question = Question.JSON.writeValueAsString(new Question(ask, List.of(words))) + "\n";
    try {
      SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
      channel.write(ByteBuffer.wrap(question.getBytes(StandardCharsets.UTF_8)));
      BufferedReader in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
      Function<String, T> read = line -> Question.JSON.readValue(line, row);
      return Stream.generate(() -> line(in)).takeWhile(line -> !ended(line, in)).map(read);
    } catch (IOException e) {
      throw LedgerProblem.of("ledger-agent-gone");
    }
  }

  private static String line(BufferedReader in) {
    try {
      String line = in.readLine();
      if (line != null) {
        return line;
      }
    } catch (IOException e) {
      // As when it is null: cut off before the end.
    }
    throw LedgerProblem.of("ledger-agent-gone");
  }

  private static boolean ended(String line, BufferedReader in) {
    if (!line.equals(Question.END)) {
      return false;
    }
    try {
      in.close();
    } catch (IOException e) {
      // All that was asked for has come.
    }
    return true;
  }

  private static <T> List<T> all(Stream<T> rows) {
    return rows.toList();
  }

  private static <T> T one(Stream<T> rows) {
    return rows.toList().get(0);
  }

  @Override
  public void close() {
    // Each question has its own connection.
  }
}
