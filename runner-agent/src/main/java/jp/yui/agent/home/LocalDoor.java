package jp.yui.agent.home;

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
import org.jspecify.annotations.Nullable;

/**
 * Where other processes on this machine reach an agent at work: a socket that is a file inside the
 * home, so only the home's owner reaches it, and no port is opened. A caller says one line.
 */
public final class LocalDoor implements AutoCloseable {
  private final @Nullable ServerSocketChannel server;
  private final Path socket;

  private LocalDoor(@Nullable ServerSocketChannel server, Path socket) {
    this.server = server;
    this.socket = socket;
  }

  /** Answers one line. What it throws leaves the caller without an answer, and nothing else. */
  public interface Answer {
    void to(String line, BufferedWriter out) throws IOException;
  }

  /**
   * Opens it. What lies at its place is left over from an agent that was killed: whoever opens has
   * the folder for itself.
   *
   * @param name of its threads
   */
  public static LocalDoor open(Path socket, String name, Answer answer) {
    try {
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      Thread.ofPlatform().daemon().name(name).start(() -> serve(server, name, answer));
      return new LocalDoor(server, socket);
    } catch (IOException | UnsupportedOperationException e) {
      // A path that is too long for a socket, an old Windows: work goes on without callers.
      return new LocalDoor(null, socket);
    }
  }

  /** Whether callers can come; some systems have no such sockets. */
  public boolean isOpen() {
    return server != null;
  }

  private static void serve(ServerSocketChannel server, String name, Answer answer) {
    while (server.isOpen()) {
      try {
        SocketChannel caller = server.accept();
        Thread.ofPlatform().daemon().name(name + "-answer").start(() -> answer(caller, answer));
      } catch (IOException e) {
        // Closed, or a caller that went away.
      }
    }
  }

  private static void answer(SocketChannel caller, Answer answer) {
    try (caller;
        BufferedReader in = new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8));
        BufferedWriter out =
            new BufferedWriter(Channels.newWriter(caller, StandardCharsets.UTF_8))) {
      String line = in.readLine();
      if (line != null) {
        answer.to(line, out);
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
