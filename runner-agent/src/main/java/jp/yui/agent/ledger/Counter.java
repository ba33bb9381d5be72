package jp.yui.agent.ledger;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import jp.yui.agent.home.Home;
import org.jspecify.annotations.Nullable;

/**
 * Where others on this machine may look into the ledger while this agent works: a socket that is a
 * file in the ledger's folder, so only the home's owner reaches it, and no port is opened. It
 * answers questions and takes no orders.
 */
final class Counter implements AutoCloseable {
  private final @Nullable ServerSocketChannel server;
  private final Path socket;

  private Counter(@Nullable ServerSocketChannel server, Path socket) {
    this.server = server;
    this.socket = socket;
  }

  static Path socket(Home home) {
    return home.ledger().resolve("view.sock");
  }

  static Counter open(Home home, LedgerView ledger) {
    Path socket = socket(home);
    try {
      // Left over from an agent that was killed: the home's lock is ours, so nobody answers there.
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      Thread.ofPlatform().daemon().name("ledger-counter").start(() -> serve(server, ledger));
      return new Counter(server, socket);
    } catch (IOException | UnsupportedOperationException e) {
      // A path that is too long for a socket, an old Windows: work goes on without lookers.
      return new Counter(null, socket);
    }
  }

  private static void serve(ServerSocketChannel server, LedgerView ledger) {
    while (server.isOpen()) {
      try {
        SocketChannel caller = server.accept();
        Thread.ofPlatform().daemon().name("ledger-answer").start(() -> answer(caller, ledger));
      } catch (IOException e) {
        // Closed, or a caller that went away.
      }
    }
  }

  private static void answer(SocketChannel caller, LedgerView ledger) {
    try (caller;
        BufferedReader in = new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8));
        BufferedWriter out =
            new BufferedWriter(Channels.newWriter(caller, StandardCharsets.UTF_8))) {
      String line = in.readLine();
      if (line != null) {
        Question question = Question.JSON.readValue(line, Question.class);
        Iterator<?> rows = question.answer(ledger).iterator();
        while (rows.hasNext()) {
          out.write(Question.JSON.writeValueAsString(rows.next()));
          out.write('\n');
        }
        out.write(Question.END);
        out.write('\n');
      }
    } catch (IOException | RuntimeException e) {
      // The caller sees that the end is missing; the agent's own work is not touched.
    }
  }

  @Override
  public void close() {
    try {
      if (server != null) {
        server.close();
        Files.deleteIfExists(socket);
      }
    } catch (IOException e) {
      // It is removed at the next start.
    }
  }
}
