package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.CookieManager;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/** Behind nginx, set up by the very example of the operator's guide. */
@Tag("long")
class ReverseProxyTest {
  private static final String FORGED = "203.0.113.99";
  private static final String CLIENT = "127.0.0.7";

  @TempDir private Path folder;
  private String password;

  @Test
  void behindTheGuidesExampleTheSiteIsSafe() throws Exception {
    assumeTrue(
        Nginx.program().isPresent(), "nginx がないので、リバースプロキシーは試していません。apt-get install nginx で試せます。");
    Path signs = folder.resolve("signs.txt");
    Map<String, String> settings =
        Map.of(
            "YUI_PLATFORM_HOME", folder.resolve("home").toString(),
            "YUI_DEMO", signs.toString(),
            "YUI_LIBRARY", "../scenario-library/scenarios");
    try (Server server = Server.start(settings, Path.of("target", "behind-nginx.log"));
        Nginx nginx = Nginx.start(folder, server.port())) {
      password = Server.password(signs);
      aBrowserSignsIn(nginx);
      whoComesInClearIsSentToTls(nginx);
      theRealAddressIsRecorded(nginx);
      whatIsTooLargeIsToldByTheSite(nginx);
      whoComesFromElsewhereIsNotBelieved(server);
    }
  }

  private void aBrowserSignsIn(Nginx nginx) {
    ChromeDriver browser = TestBrowser.open("--ignore-certificate-errors");
    try {
      String site = "https://localhost:" + nginx.port();
      browser.get(site + "/audit");
      browser.findElement(By.name("username")).sendKeys("kanri");
      browser.findElement(By.name("password")).sendKeys(password);
      browser.findElement(By.cssSelector("main button")).click();
      assertThat(browser.getCurrentUrl()).startsWith(site + "/audit");
      Cookie session = browser.manage().getCookieNamed("yui");
      assertThat(session.isSecure()).isTrue();
      assertThat(session.isHttpOnly()).isTrue();
    } finally {
      browser.quit();
    }
  }

  private static void whoComesInClearIsSentToTls(Nginx nginx) throws Exception {
    URI clear = URI.create("http://localhost:" + nginx.plainPort() + "/sign-in?out");
    HttpResponse<Void> sent =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(clear).build(), BodyHandlers.discarding());
    assertThat(sent.statusCode()).isEqualTo(301);
    assertThat(sent.headers().firstValue("Location")).contains("https://localhost/sign-in?out");
  }

  private void theRealAddressIsRecorded(Nginx nginx) throws Exception {
    HttpClient client = client();
    Site site = new Site("https://localhost:" + nginx.port(), client);
    site.signIn("kanri", password);
    HttpResponse<String> audit =
        client.send(
            HttpRequest.newBuilder(URI.create("https://localhost:" + nginx.port() + "/audit"))
                .header("X-Forwarded-For", FORGED)
                .build(),
            BodyHandlers.ofString());
    assertThat(audit.body()).contains(CLIENT);
    assertThat(audit.headers().allValues("Strict-Transport-Security")).hasSize(1);
    forge("https://localhost:" + nginx.port(), client());
    assertThat(site.get("/audit").body()).doesNotContain(FORGED);
  }

  /** Tries to sign in as if from another address; the record says from where. */
  private static void forge(String root, HttpClient client) throws Exception {
    new Site(root, client, "X-Forwarded-For", FORGED).signIn("kanri", "ちがう");
  }

  private void whatIsTooLargeIsToldByTheSite(Nginx nginx) throws Exception {
    Site publisher = new Site("https://localhost:" + nginx.port(), client());
    publisher.signIn("yuino-koukai", password);
    HttpResponse<String> told =
        publisher.sendFile("/publish", "/publish", "zip", new byte[40 << 20]);
    assertThat(told.body()).contains("zip が大きすぎます").doesNotContain("nginx");
  }

  /** Straight to the site's own port, from an address that is not the proxy's. */
  private void whoComesFromElsewhereIsNotBelieved(Server server) throws Exception {
    Optional<InetAddress> own =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress())
            .findFirst();
    if (own.isEmpty()) {
      return;
    }
    String root = "http://" + own.get().getHostAddress() + ":" + server.port();
    HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    forge(root, client);
    Site auditor = new Site(server.port());
    auditor.signIn("kanri", password);
    assertThat(auditor.get("/audit").body())
        .contains(own.get().getHostAddress())
        .doesNotContain(FORGED);
  }

  private HttpClient client() throws Exception {
    PemSslStoreDetails trusted =
        PemSslStoreDetails.forCertificate(folder.resolve("yui.crt").toUri().toString());
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL)
        .localAddress(InetAddress.getByName(CLIENT))
        .sslContext(SslBundle.of(new PemSslStoreBundle(null, trusted)).createSslContext())
        .build();
  }
}
