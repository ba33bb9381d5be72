package jp.yui.agent.screen.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be believed of a page depends on whether anything is still under way. */
class StillTest {
  private static final Duration MOMENT = Duration.ofMillis(100);
  private static final int HANDSHAKE = 0x16;

  private final InetAddress here = InetAddress.getLoopbackAddress();
  private final List<Socket> sockets = new ArrayList<>();
  private ServerSocket core;
  private WayOut way;

  @BeforeEach
  void open() throws IOException {
    core = new ServerSocket(0, 1, here);
    way = WayOut.to(Set.of(here.getHostAddress()));
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    way.close();
    core.close();
  }

  @Test
  void aLineThatIsOnlyOpenIsStill() throws Exception {
    line();
    take();

    assertThat(later()).isGreaterThanOrEqualTo(MOMENT);
  }

  @Test
  void aRequestThatWaitsForItsAnswerIsNotStill() throws Exception {
    Socket browser = line();
    Socket taken = take();
    say(browser, "GET / HTTP/1.1\r\nHost: core\r\n\r\n");
    taken.getInputStream().read(new byte[10]);

    assertThat(later()).isZero();

    say(taken, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    browser.getInputStream().read(new byte[10]);
    assertThat(later()).isGreaterThanOrEqualTo(MOMENT);
  }

  @Test
  void anUnansweredHandshakeIsNotStill() throws Exception {
    Socket browser = line();
    Socket taken = take();
    browser.getOutputStream().write(new byte[] {HANDSHAKE, 3, 1, 0, 1, 1});
    taken.getInputStream().read(new byte[10]);

    assertThat(later()).isZero();
  }

  @Test
  void aLineThatTheCoreHasEndedIsStill() throws Exception {
    Socket browser = line();
    Socket taken = take();
    say(browser, "GET / HTTP/1.1\r\nHost: core\r\n\r\n");
    taken.getInputStream().read(new byte[100]);
    taken.close();
    browser.getInputStream().readAllBytes();

    assertThat(later()).isGreaterThanOrEqualTo(MOMENT);
  }

  @Test
  void aLineThatIsBeingMadeIsNotStill() throws Exception {
    // A core system whose queue is full takes nobody in, and says nothing.
    for (int i = 0; i < 2; i++) {
      Socket queued = keep(new Socket());
      queued.connect(core.getLocalSocketAddress());
    }
    Thread waiting = Thread.ofVirtual().start(this::lineThatNeverIs);

    assertThat(later()).isZero();
    assertThat(waiting.isAlive()).isTrue();
  }

  private Duration later() throws InterruptedException {
    Thread.sleep(MOMENT.multipliedBy(3));
    return way.stillFor();
  }

  private void lineThatNeverIs() {
    try {
      line();
    } catch (IOException e) {
      // the end of the test
    }
  }

  private Socket line() throws IOException {
    Proxy proxy = new Proxy(Proxy.Type.SOCKS, new InetSocketAddress(here, way.port()));
    Socket browser = keep(new Socket(proxy));
    browser.connect(core.getLocalSocketAddress());
    return browser;
  }

  private Socket take() throws IOException {
    return keep(core.accept());
  }

  private synchronized Socket keep(Socket socket) {
    sockets.add(socket);
    return socket;
  }

  private static void say(Socket to, String words) throws IOException {
    to.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
  }
}
