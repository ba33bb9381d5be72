package jp.yui.platform.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;

/** Mail goes to the server that the settings name, by the way that they name, or not at all. */
class MailServerTest {
  private static final Letter LETTER =
      new Letter(
          "hanako@example.jp", "【結】お知らせ", "一行目\n二行目", "<1@yui.example.lg.jp>", "https://x/stop");

  @TempDir private static Path folder;
  private static Path certificate;
  private GreenMail post;

  @BeforeAll
  static void certificate() throws Exception {
    Path store = folder.resolve("keys.p12");
    certificate = folder.resolve("localhost.pem");
    keytool(
        "-genkeypair -alias mail -keyalg EC -dname CN=localhost -ext SAN=dns:localhost -validity 2"
            + " -storetype PKCS12 -storepass changeit -keystore "
            + store);
    keytool(
        "-exportcert -rfc -alias mail -storepass changeit -keystore "
            + store
            + " -file "
            + certificate);
    System.setProperty("greenmail.tls.keystore.file", store.toString());
    System.setProperty("greenmail.tls.keystore.password", "changeit");
  }

  @AfterEach
  void close() {
    if (post != null) {
      post.stop();
    }
  }

  @Test
  void underTlsWithUserAndPassword() throws Exception {
    open(ServerSetup.PROTOCOL_SMTPS);
    post.setUser("yui", "secret");

    assertThat(server("localhost", Secrecy.TLS, "secret", certificate).send(LETTER)).isNull();

    MimeMessage came = post.getReceivedMessages()[0];
    assertThat(came.getSubject()).isEqualTo("【結】お知らせ");
    assertThat(came.getContent().toString()).isEqualToIgnoringNewLines("一行目\n二行目");
    assertThat(came.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(came.getMessageID()).isEqualTo("<1@yui.example.lg.jp>");
    assertThat(came.getHeader("List-Unsubscribe")).containsExactly("<https://x/stop>");
    assertThat(came.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(came.getFrom()[0].toString()).contains("yui@example.lg.jp");

    assertThat(server("localhost", Secrecy.TLS, "wrong", certificate).send(LETTER).kind())
        .isEqualTo(Fault.Kind.SIGN_IN);
  }

  @Test
  void notToAServerThatCannotShowWhoItIs() throws Exception {
    open(ServerSetup.PROTOCOL_SMTPS);
    post.setUser("yui", "secret");

    Fault unknown = server("localhost", Secrecy.TLS, "secret", null).send(LETTER);
    Fault otherName = server("127.0.0.1", Secrecy.TLS, "secret", certificate).send(LETTER);

    assertThat(List.of(unknown.kind(), otherName.kind())).containsOnly(Fault.Kind.REACH);
    assertThat(post.getReceivedMessages()).isEmpty();
  }

  @Test
  void inClearOnlyUntilTlsBegins() throws Exception {
    KeyStore keys =
        KeyStore.getInstance(folder.resolve("keys.p12").toFile(), "changeit".toCharArray());
    SSLContext tls = SslBundle.of(SslStoreBundle.of(keys, "changeit", null)).createSslContext();
    try (StubbornServer server = new StubbornServer(false, tls)) {
      MailSettings settings =
          settings("localhost", server.port(), Secrecy.STARTTLS, "", certificate.toString());

      assertThat(new MailServer(settings, clock()).send(LETTER)).isNull();

      assertThat(server.underTls()).contains("RCPT TO:<hanako@example.jp>", "DATA");
    }
  }

  @Test
  void neverInClearWhereTlsWasAskedFor() throws Exception {
    open(ServerSetup.PROTOCOL_SMTP);

    Fault clear = server("localhost", Secrecy.STARTTLS, "", null).send(LETTER);

    assertThat(clear.kind()).isEqualTo(Fault.Kind.REACH);
    assertThat(clear.answer()).contains("STARTTLS");
    assertThat(post.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatSaysNothingIsNotWaitedForLong() throws Exception {
    try (StubbornServer silent = new StubbornServer(true, null)) {
      assertThat(
              new MailServer(settings("localhost", silent.port(), Secrecy.NONE, "", ""), clock())
                  .send(LETTER)
                  .kind())
          .isEqualTo(Fault.Kind.REACH);
    }
  }

  @Test
  void whatTheServerRefusesIsToldWithoutTheAddress() throws Exception {
    try (StubbornServer refusing = new StubbornServer(false, null)) {
      MailServer server =
          new MailServer(settings("localhost", refusing.port(), Secrecy.NONE, "", ""), clock());
      Fault refused =
          server.send(new Letter("gone@example.jp", "s", "t", "<2@yui.example.lg.jp>", ""));

      assertThat(refused.kind()).isEqualTo(Fault.Kind.REFUSED);
      assertThat(refused.answer()).contains("550", "no such box").doesNotContain("gone@");
      assertThat(server.send(LETTER)).isNull();
    }
  }

  @Test
  void aHostAloneIsNotEnough() {
    for (String[] pair :
        new String[][] {{"", "https://x"}, {"a@b.jp", ""}, {"a@b.jp", "yui.example.lg.jp"}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new MailSettings(
                      "h", 0, Secrecy.TLS, "", "", pair[0], pair[1], "", Duration.ofSeconds(1)))
          .withMessageContaining("YUI_SITE");
    }
  }

  private void open(String protocol) {
    ServerSetup setup = new ServerSetup(0, "localhost", protocol);
    post = new GreenMail(setup);
    post.start();
  }

  private MailServer server(String host, Secrecy security, String password, Path trusted) {
    int port = security == Secrecy.TLS ? post.getSmtps().getPort() : post.getSmtp().getPort();
    return new MailServer(
        settings(host, port, security, password, trusted == null ? "" : trusted.toString()),
        clock());
  }

  private static MailSettings settings(
      String host, int port, Secrecy security, String password, String certificate) {
    return new MailSettings(
        host,
        port,
        security,
        password.isEmpty() ? "" : "yui",
        password,
        "yui@example.lg.jp",
        "https://yui.example.lg.jp/",
        certificate,
        Duration.ofSeconds(2));
  }

  private static Clock clock() {
    return Clock.systemUTC();
  }

  private static void keytool(String arguments) throws IOException, InterruptedException {
    String[] words =
        (Path.of(System.getProperty("java.home"), "bin", "keytool") + " " + arguments).split(" ");
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
  }
}
