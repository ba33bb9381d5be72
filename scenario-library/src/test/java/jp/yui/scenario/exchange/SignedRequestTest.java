package jp.yui.scenario.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedRequestTest {
  private static final Instant NOW = Instant.parse("2026-11-28T01:31:00.123Z");
  private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

  private final KeyPair pair = AgentKey.make();
  private final String header =
      SignedRequest.sign(7, pair.getPrivate(), NOW, "POST", "/api/agent/v1/reports?x=1", BODY);

  @Test
  void holdsForTheRequestThatWasSigned() {
    SignedRequest read = SignedRequest.read(header).orElseThrow();

    assertThat(read.agent()).isEqualTo(7);
    assertThat(read.created()).isEqualTo(NOW);
    assertThat(read.holds(pair.getPublic(), "POST", "/api/agent/v1/reports?x=1", BODY)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/agent/v1/reports?x=1, {\"a\":1}",
    "POST, /api/agent/v1/reports?x=2, {\"a\":1}",
    "POST, /api/agent/v1/reports?x=1, {\"a\":2}"
  })
  void holdsForNoOther(String method, String target, String body) {
    assertThat(
            SignedRequest.read(header)
                .orElseThrow()
                .holds(pair.getPublic(), method, target, body.getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }

  @Test
  void holdsForNoOtherAgentTimeOrKey() {
    String target = "/api/agent/v1/reports?x=1";
    SignedRequest read = SignedRequest.read(header).orElseThrow();

    assertThat(read.holds(AgentKey.make().getPublic(), "POST", target, BODY)).isFalse();
    assertThat(
            new SignedRequest(8, NOW, read.signature())
                .holds(pair.getPublic(), "POST", target, BODY))
        .isFalse();
    assertThat(
            new SignedRequest(7, NOW.plusMillis(1), read.signature())
                .holds(pair.getPublic(), "POST", target, BODY))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer x", "Yui 1.2.3", "Yui -1.2.3", "yui 1.1.", "Yui 1..x"})
  void readsNothingOutOfAnotherHeader(String other) {
    assertThat(SignedRequest.read(other)).isEmpty();
  }

  @Test
  void writesAndReadsThePublicHalf() {
    String text = AgentKey.text(pair.getPublic());

    assertThat(text).hasSize(43);
    assertThat(AgentKey.publicKey(text)).contains(pair.getPublic());
    assertThat(AgentKey.publicKey(text.substring(1))).isEmpty();
    assertThat(AgentKey.publicKey("あ")).isEmpty();
    assertThat(AgentKey.fingerprint(text)).matches("([0-9a-f]{4}-){3}[0-9a-f]{4}");
    assertThat(AgentKey.privateKey(pair.getPrivate().getEncoded())).isEqualTo(pair.getPrivate());
  }

  @Test
  void takesACodeHoweverItWasTyped() {
    String code = EnrolmentCode.make();

    assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
    assertThat(
            EnrolmentCode.digest(" " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
        .isEqualTo(EnrolmentCode.digest(code));
    assertThat(EnrolmentCode.digest("ＯＩＬ１")).isEqualTo(EnrolmentCode.digest("0111"));
    assertThat(EnrolmentCode.digest(EnrolmentCode.make())).isNotEqualTo(EnrolmentCode.digest(code));
  }
}
