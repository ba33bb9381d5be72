package jp.yui.agent.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RedactorTest {
  private final Redactor redactor = new Redactor();

  @ParameterizedTest
  @ValueSource(
      strings = {"hunter2-Long", "a\"b\\c/d'e", "p@ss w&rd+<1>", "合言葉は山", "𠮷田pass~*", "ab==cd%20"})
  void no_carrier_brings_a_secret_through(String secret) {
    redactor.learn(secret.toCharArray());
    Charset cp932 = Charset.forName("windows-31j");
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    for (String text :
        new String[] {
          secret,
          URLEncoder.encode(secret, StandardCharsets.UTF_8),
          URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"),
          URLEncoder.encode(secret, cp932),
          Base64.getEncoder().encodeToString(bytes),
          Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
          HexFormat.of().formatHex(bytes),
          JsonMapper.shared().writeValueAsString(secret),
          secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
          Arrays.toString(secret.split("(?!^)(?!\\p{Mn})")),
        }) {
      String shown = redactor.redact("before " + text + " after");
      assertThat(shown).startsWith("before ").endsWith(" after").contains("***");
      assertThat(shown.replace("before ", "").replace(" after", "").replaceAll("[\\[\\]\"=]", ""))
          .isEqualTo("***");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "u", "us", "user:", "operator:"})
  void base64_of_a_pair_shows_nothing_of_the_second(String before) {
    redactor.learn("hunter2-Long".toCharArray());
    String pair = before + "hunter2-Long";
    String shown =
        redactor.redact(
            "Basic "
                + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII)));
    String rest = shown.substring("Basic ".length(), shown.indexOf("***"));
    // A single character of the four that make three bytes is not a byte yet.
    rest = rest.length() % 4 == 1 ? rest.substring(0, rest.length() - 1) : rest;
    assertThat(before)
        .startsWith(new String(Base64.getDecoder().decode(rest), StandardCharsets.US_ASCII));
    assertThat(shown).endsWith("***");
  }

  @Test
  void stack_traces_lose_it_in_every_cause() {
    redactor.learn("hunter2-Long".toCharArray());
    Exception thrown =
        new IllegalStateException(
            "login hunter2-Long failed", new RuntimeException("typed hunter2-Long"));
    thrown.addSuppressed(new RuntimeException("also hunter2-Long"));
    assertThat(redactor.redact(thrown))
        .contains("login *** failed", "typed ***", "also ***", "RedactorTest")
        .doesNotContain("hunter2");
  }

  @Test
  void a_short_one_goes_only_where_it_stands_alone() {
    redactor.learn("012".toCharArray());
    assertThat(redactor.redact("user 012 at 2012-01-20, uid=012&x"))
        .isEqualTo("user *** at 2012-01-20, uid=***&x");
  }

  @Test
  void of_two_where_one_begins_the_other_nothing_stays() {
    redactor.learn("secret".toCharArray());
    redactor.learn("secret-word".toCharArray());
    assertThat(redactor.redact("secret-word secret")).isEqualTo("*** ***");
  }

  @Test
  void a_stream_keeps_it_even_when_it_is_written_in_pieces() {
    redactor.learn("hunter2-Long".toCharArray());
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    PrintStream guarded = redactor.guard(new PrintStream(seen, true, StandardCharsets.UTF_8));
    guarded.print("進捗 50% hunt");
    guarded.flush();
    guarded.print("er2-");
    guarded.flush();
    guarded.println("Long 済");
    guarded.print("plain");
    guarded.flush();
    assertThat(seen.toString(StandardCharsets.UTF_8).replace("\r", ""))
        .isEqualTo("進捗 50% *** 済\nplain");
  }

  @Test
  void what_holds_no_secret_goes_through_unchanged_even_if_it_is_no_text() {
    redactor.learn("hunter2-Long".toCharArray());
    ByteArrayOutputStream seen = new ByteArrayOutputStream();
    PrintStream guarded = redactor.guard(new PrintStream(seen, true, StandardCharsets.UTF_8));
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', (byte) 0xff, (byte) 0xc3};
    guarded.write(picture, 0, picture.length);
    guarded.flush();
    assertThat(seen.toByteArray()).isEqualTo(picture);
  }

  @Test
  void control_without_the_redactor_the_secret_is_there() {
    assertThat(redactor.redact("hunter2-Long")).isEqualTo("hunter2-Long");
  }
}
