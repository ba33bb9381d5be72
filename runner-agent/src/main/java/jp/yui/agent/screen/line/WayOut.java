package jp.yui.agent.screen.line;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A SOCKS server on this machine that one browser is sent through. It leads to the allowed hosts
 * only, and hides a cut line from the browser in such a way that the browser does not send the
 * request again ({@link Line}). It ends with the agent: a browser that outlives its agent has no
 * way to the core system any more.
 */
public final class WayOut implements AutoCloseable {
  /** A name that leads nowhere; to ask for it shows that the browser comes this way. */
  public static final String SIGN = "yui-way-out.invalid";

  private static final int PAUSE_MILLIS = 100;

  private final ServerSocket door;
  private final Allowed allowed;
  private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
  private final Set<Line> lines = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connecting = new AtomicInteger();
  private volatile long heard = System.nanoTime();
  private volatile boolean asked;

  private WayOut(ServerSocket door, Allowed allowed) {
    this.door = door;
    this.allowed = allowed;
  }

  /**
   * Opens it on a free port of this machine.
   *
   * @param hosts {@code host} (any port) or {@code host:port}
   */
  public static WayOut to(Set<String> hosts) throws IOException {
    ServerSocket door =
        new ServerSocket(0, 200, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    WayOut way = new WayOut(door, new Allowed(hosts));
    Thread.ofVirtual().name("way-out").start(way::admit);
    return way;
  }

  public int port() {
    return door.getLocalPort();
  }

  /** Whether the browser asked for {@link #SIGN}. */
  public boolean taken() {
    return asked;
  }

  /**
   * How long nothing has come from either side, on any line; no time at all while a request waits
   * for its answer, or for a line to be made.
   */
  public Duration stillFor() {
    if (connecting.get() > 0 || lines.stream().anyMatch(Line::waiting)) {
      return Duration.ZERO;
    }
    // Read last: an answer that came meanwhile was noted before its request waited no more.
    return Duration.ofNanos(System.nanoTime() - heard);
  }

  private void admit() {
    while (!door.isClosed()) {
      try {
        Socket browser = door.accept();
        Thread.ofVirtual().name("line").start(() -> serve(browser));
      } catch (IOException e) {
        // Closed; or out of files for a while, and the next one may get in.
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(door.isClosed() ? 0 : PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(Socket browser) {
    try (browser) {
      hold(browser);
      browser.setTcpNoDelay(true);
      Socks.Target to = Socks.greet(browser);
      if (to.host().equals(SIGN)) {
        asked = true;
      }
      if (!allowed.allows(to.host(), to.port())) {
        Socks.answer(browser, Socks.Reply.NOT_ALLOWED);
        return;
      }
      try (Socket core = connect(browser, to)) {
        hold(core);
        Line line = new Line(browser, core, this::heard);
        lines.add(line);
        try {
          line.carry();
        } finally {
          lines.remove(line);
          open.remove(core);
        }
      }
    } catch (IOException e) {
      // The browser left, or was told already.
    } finally {
      open.remove(browser);
    }
  }

  private Socket connect(Socket browser, Socks.Target to) throws IOException {
    connecting.incrementAndGet();
    try {
      return Socks.connect(browser, to);
    } finally {
      heard();
      connecting.decrementAndGet();
    }
  }

  private void heard() {
    heard = System.nanoTime();
  }

  private void hold(Socket line) throws IOException {
    open.add(line);
    if (door.isClosed()) {
      line.close();
    }
  }

  /** Cuts every line; nothing gets out after this. */
  @Override
  public void close() throws IOException {
    door.close();
    for (Closeable line : open) {
      line.close();
    }
  }
}
