package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Keys under a passphrase. */
class KeyFileTest {
  @Test
  void opensWithItsPassphraseOnly() throws Exception {
    SigningKey key = SigningKey.generate();
    byte[] file = KeyFile.write(key, "correct horse".toCharArray());

    SigningKey read = KeyFile.read(file, "correct horse".toCharArray(), "a.pem");
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> KeyFile.read(file, "wrong".toCharArray(), "a.pem"));

    assertThat(read.publicKey().id()).isEqualTo(key.publicKey().id());
    assertThat(KeyFile.publicKey(file, "a.pem").value()).isEqualTo(key.publicKey().value());
    assertThat(refused.code()).isEqualTo(RefusalCode.KEY_LOCKED);
    assertThat(refused.getMessage()).doesNotContain("wrong");
    assertThat(KeyFile.isTypable("わすれない 言葉".toCharArray())).isFalse();
    assertThat(new String(file, StandardCharsets.US_ASCII)).contains("ENCRYPTED PRIVATE KEY");
  }
}
