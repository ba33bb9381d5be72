package jp.yui.agent.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import jp.yui.agent.screen.browser.BrowserFinder;
import jp.yui.agent.screen.browser.FoundBrowser;
import org.junit.jupiter.api.AfterAll;

/** The same where nobody on the way can read what is said. */
class SecureCutLineTest extends CutLineTest {
  private static final String PASSWORD = "changeit";

  @Override
  CuttingServer server() throws Exception {
    return new CuttingServer(tls(), version());
  }

  String version() {
    return "TLSv1.3";
  }

  /** The certificate is of this test only; the agent itself has no way to let such a one pass. */
  @Override
  FoundBrowser browser() throws Exception {
    FoundBrowser found = BrowserFinder.find();
    Path trusting =
        Files.writeString(
            home.resolve("trusting"),
            "#!/bin/sh\nexec '" + found.binary() + "' --ignore-certificate-errors \"$@\"\n");
    assertThat(trusting.toFile().setExecutable(true)).isTrue();
    return new FoundBrowser(found.kind(), trusting, found.driver());
  }

  @AfterAll
  void neverSpokeHttp2() {
    assertThat(server.offered).contains("http/1.1").doesNotContain("h2");
  }

  private static SSLContext tls() throws Exception {
    Path keys = home.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                keys.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes());
    assertThat(keytool.waitFor()).as(said).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }
}
