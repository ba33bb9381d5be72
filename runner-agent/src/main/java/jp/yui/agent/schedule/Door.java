package jp.yui.agent.schedule;

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
import java.util.function.Function;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Where commands on this machine reach the agent at work: a socket that is a file in the schedule's
 * folder, so only the home's owner reaches it, and no port is opened.
 */
final class Door implements AutoCloseable {
  private final @Nullable ServerSocketChannel server;
  private final Path socket;

  private Door(@Nullable ServerSocketChannel server, Path socket) {
    this.server = server;
    this.socket = socket;
  }

  static Path socket(Home home) {
    return Store.folder(home).resolve("agent.sock");
  }

  /** Opens it; the schedule's database is ours already, so what lies there is left over. */
  static Door open(Home home, Function<Order, Order.Answer> does) {
    Path socket = socket(home);
    try {
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      Thread.ofPlatform().daemon().name("agent-door").start(() -> serve(server, does));
      return new Door(server, socket);
    } catch (IOException | UnsupportedOperationException e) {
      // A path that is too long for a socket, an old Windows: the jobs go on without it.
      return new Door(null, socket);
    }
  }

  boolean isOpen() {
    return server != null;
  }

  private static void serve(ServerSocketChannel server, Function<Order, Order.Answer> does) {
    while (server.isOpen()) {
      try {
        SocketChannel caller = server.accept();
        Thread.ofPlatform().daemon().name("agent-answer").start(() -> answer(caller, does));
      } catch (IOException e) {
        // Closed, or a caller that went away.
      }
    }
  }

  private static void answer(SocketChannel caller, Function<Order, Order.Answer> does) {
    try (caller;
        BufferedReader in = new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8));
        BufferedWriter out =
            new BufferedWriter(Channels.newWriter(caller, StandardCharsets.UTF_8))) {
      String line = in.readLine();
      if (line != null) {
        out.write(
            Order.JSON.writeValueAsString(does.apply(Order.JSON.readValue(line, Order.class))));
        out.write('\n');
      }
    } catch (IOException | RuntimeException e) {
      // The caller sees that there is no answer; the agent's own work is not touched.
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
