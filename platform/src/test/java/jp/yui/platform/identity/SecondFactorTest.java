package jp.yui.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who set up a second factor does not get in with the password alone. */
@PlatformTest
class SecondFactorTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";
  private static final String PAGE = "/account/second-factor";
  private static final String CODE = "/sign-in/code";

  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private SealedSecrets sealed;
  @LocalServerPort private int port;
  private Site site;
  private String secret;
  private List<String> recovery;

  @BeforeEach
  void setUp() throws Exception {
    jdbc.sql("delete from account_role").update();
    jdbc.sql("delete from account").update();
    accounts.add(new NewAccount("kanri", "結野 花子", null, PASSWORD, Set.of(Role.CONSORTIUM_ADMIN)));
    site = new Site(port);
    site.signIn("kanri", PASSWORD);
    secret = all(site.get(PAGE).body(), "id=\"secret\">([^<]+)<").getFirst().replace(" ", "");
    recovery = all(site.send(PAGE, PAGE, Map.of("code", now())).body(), "<li><code>([^<]+)</code>");
    laterOn();
  }

  @Test
  void thePictureHoldsTheSecret() throws Exception {
    jdbc.sql("delete from second_factor").update();
    String shown = all(site.get(PAGE).body(), "id=\"secret\">([^<]+)<").getFirst();

    HttpResponse<String> picture = site.get(PAGE + "/qr");

    assertThat(picture.headers().firstValue("content-type")).hasValue("image/svg+xml");
    assertThat(picture.headers().firstValue("cache-control").orElse("")).contains("no-store");
    assertThat(read(picture.body()))
        .isEqualTo("otpauth://totp/Yui:kanri?secret=" + shown.replace(" ", "") + "&issuer=Yui");
  }

  @Test
  void itIsSetUpWithARightCodeOnly() throws Exception {
    jdbc.sql("delete from second_factor").update();
    site.get(PAGE);
    assertThat(site.send(PAGE, PAGE, Map.of("code", "000000x")).body()).contains("確認コードが違います");
    assertThat(jdbc.sql("select count(*) from second_factor").query(Integer.class).single())
        .isZero();
  }

  @Test
  void thePasswordAloneLeadsNowhere() throws Exception {
    Site other = new Site(port);

    assertThat(other.signIn("kanri", PASSWORD).uri().getPath()).isEqualTo(CODE);
    for (String path : List.of("/", "/municipalities", "/audit", PAGE, PAGE + "/qr")) {
      assertThat(other.get(path).uri().getPath()).isEqualTo(CODE);
    }
    assertThat(other.send(CODE, PAGE + "/off", Map.of("code", now())).uri().getPath())
        .isEqualTo(CODE);
    assertThat(other.send(CODE, CODE, Map.of("code", now())).uri().getPath()).isEqualTo("/");
    assertThat(other.get("/municipalities").statusCode()).isEqualTo(200);
  }

  @Test
  void theDataBaseDoesNotTellTheSecret() {
    assertThat(kept()).startsWith("sealed:").doesNotContain(secret);
  }

  @Test
  void aSecretInClearIsSealedAtTheNextStartAndStaysTheSame() throws Exception {
    jdbc.sql("update second_factor set secret = :plain").param("plain", secret).update();

    sealed.afterSingletonsInstantiated();

    assertThat(kept()).startsWith("sealed:").doesNotContain(secret);
    assertThat(withPassword().send(CODE, CODE, Map.of("code", now())).uri().getPath())
        .isEqualTo("/");
  }

  @Test
  void anothersSealedSecretPutInPlaceOfOnesOwnOpensNothing() throws Exception {
    accounts.add(new NewAccount("dareka", "結野 次郎", null, PASSWORD, Set.of(Role.STAFF)));
    jdbc.sql(
            """
            insert into second_factor select other.id, secret, 0 from second_factor, account other
            where other.sign_in_name = 'dareka'
            """)
        .update();
    Site other = new Site(port);
    other.signIn("dareka", PASSWORD);

    assertThat(other.send(CODE, CODE, Map.of("code", now())).statusCode()).isEqualTo(500);
    assertThat(other.get("/").uri().getPath()).isEqualTo(CODE);
  }

  @Test
  void aCodeIsTakenOnce() throws Exception {
    String code = now();
    assertThat(withPassword().send(CODE, CODE, Map.of("code", code)).uri().getPath())
        .isEqualTo("/");
    assertThat(withPassword().send(CODE, CODE, Map.of("code", code)).body()).contains("確認コードが違います");
  }

  @Test
  void wideDigitsAreUnderstood() throws Exception {
    StringBuilder wide = new StringBuilder();
    now().chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
    assertThat(withPassword().send(CODE, CODE, Map.of("code", " " + wide)).uri().getPath())
        .isEqualTo("/");
  }

  @Test
  void wrongCodesCloseTheAccountAndTheRightPasswordDoesNotForgiveThem() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(withPassword().send(CODE, CODE, Map.of("code", "x")).body())
          .contains("確認コードが違います");
    }
    assertThat(new Site(port).signIn("kanri", PASSWORD).body()).contains("15 分のあいだ止めています");
  }

  @Test
  void whoeverOwesACodeWhenTheAccountClosesIsSentBack() throws Exception {
    Site other = withPassword();
    for (int i = 0; i < 5; i++) {
      other.send(CODE, CODE, Map.of("code", "x"));
    }
    assertThat(other.send(CODE, CODE, Map.of("code", now())).body()).contains("15 分のあいだ止めています");
    assertThat(other.get("/").uri().getPath()).isEqualTo("/sign-in");
  }

  @Test
  void tenRecoveryCodesAreEachGoodOnce() throws Exception {
    assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
    assertThat(jdbc.sql("select hash from recovery_code").query(String.class).list())
        .hasSize(10)
        .doesNotContainAnyElementsOf(recovery);
    String code = recovery.getFirst().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');

    assertThat(withPassword().send(CODE, CODE, Map.of("code", code)).uri().getPath())
        .isEqualTo("/");
    assertThat(withPassword().send(CODE, CODE, Map.of("code", code)).body()).contains("確認コードが違います");
  }

  @Test
  void turningItOffNeedsACode() throws Exception {
    assertThat(site.send(PAGE, PAGE + "/off", Map.of("code", "x")).body()).contains("確認コードが違います");
    assertThat(new Site(port).signIn("kanri", PASSWORD).uri().getPath()).isEqualTo(CODE);

    assertThat(site.send(PAGE, PAGE + "/off", Map.of("code", now())).body()).contains("やめました");
    assertThat(new Site(port).signIn("kanri", PASSWORD).uri().getPath()).isEqualTo("/");
    assertThat(jdbc.sql("select count(*) from recovery_code").query(Integer.class).single())
        .isZero();
  }

  private Site withPassword() throws Exception {
    Site other = new Site(port);
    other.signIn("kanri", PASSWORD);
    return other;
  }

  private String kept() {
    return jdbc.sql("select secret from second_factor").query(String.class).single();
  }

  private String now() {
    return Totp.code(Base32.decode(secret), Totp.step(Instant.now()));
  }

  /** The code that set it up is used; the next half minute is not waited for. */
  private void laterOn() {
    jdbc.sql("update second_factor set last_step = last_step - 2").update();
  }

  private static List<String> all(String body, String pattern) {
    return Pattern.compile(pattern).matcher(body).results().map(found -> found.group(1)).toList();
  }

  private static String read(String svg) throws Exception {
    int scale = 4;
    Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
    assertThat(box.find()).isTrue();
    int size = Integer.parseInt(box.group(1)) * scale;
    int[] pixels = new int[size * size];
    Arrays.fill(pixels, 0xffffff);
    for (MatchResult at :
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg).results().toList()) {
      for (int i = 0; i < scale * scale; i++) {
        int x = Integer.parseInt(at.group(1)) * scale + i % scale;
        int y = Integer.parseInt(at.group(2)) * scale + i / scale;
        pixels[y * size + x] = 0;
      }
    }
    // As it is drawn, not photographed: the search for corners misses about one drawn code in a
    // hundred.
    Map<DecodeHintType, ?> drawn = Map.of(DecodeHintType.PURE_BARCODE, true);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels))),
            drawn)
        .getText();
  }
}
