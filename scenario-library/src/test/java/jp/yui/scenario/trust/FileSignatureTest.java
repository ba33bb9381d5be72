package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileSignatureTest {
  private static final SigningKey KEY = SigningKey.generate();
  private static final byte[] SUMS = "00ff  yui\n".getBytes(StandardCharsets.UTF_8);

  @Test
  void isOfOneKeyOverOneFile() {
    byte[] signature = FileSignature.sign(SUMS, KEY);

    assertThat(signature).hasSize(64);
    assertThat(FileSignature.verifies(SUMS, signature, KEY.publicKey())).isTrue();
    assertThat(FileSignature.verifies(SUMS, signature, SigningKey.generate().publicKey()))
        .isFalse();
    assertThat(
            FileSignature.verifies(
                "00fe  yui\n".getBytes(StandardCharsets.UTF_8), signature, KEY.publicKey()))
        .isFalse();
    assertThat(FileSignature.verifies(SUMS, new byte[0], KEY.publicKey())).isFalse();
  }

  @Test
  void isNeverGivenToWhatCouldPassAsMetadata() {
    byte[] metadata = CanonicalJson.write(Map.of("_type", "root"));

    assertThatThrownBy(() -> FileSignature.sign(metadata, KEY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
