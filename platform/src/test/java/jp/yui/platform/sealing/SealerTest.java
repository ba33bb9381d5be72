package jp.yui.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is sealed opens under its own key and context, whole, and not otherwise. */
class SealerTest {
  private static final byte[] PLAIN = "秘密".getBytes(StandardCharsets.UTF_8);

  private final Sealer sealer = new Sealer(new byte[KeyText.BYTES]);

  @Test
  void itOpensUnderItsContextOnly() {
    byte[] sealed = sealer.seal(PLAIN, "factor 1");

    assertThat(sealer.open(sealed, "factor 1")).isEqualTo(PLAIN);
    assertThatThrownBy(() -> sealer.open(sealed, "factor 2"))
        .isInstanceOf(SealBrokenException.class);
  }

  @Test
  void itOpensUnderItsKeyOnly() {
    byte[] other = new byte[KeyText.BYTES];
    other[0] = 1;
    byte[] sealed = sealer.seal(PLAIN, "factor 1");

    assertThatThrownBy(() -> new Sealer(other).open(sealed, "factor 1"))
        .isInstanceOf(SealBrokenException.class);
  }

  @Test
  void aChangedByteAnywhereIsSeen() {
    byte[] sealed = sealer.seal(PLAIN, "factor 1");
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> sealer.open(changed, "factor 1"))
          .as("byte %d", i)
          .isInstanceOf(SealBrokenException.class);
    }
    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(sealed, length);
      assertThatThrownBy(() -> sealer.open(cut, "factor 1"))
          .isInstanceOf(SealBrokenException.class);
    }
  }

  @Test
  void theSameSealedTwiceDiffersAndShowsNothing() {
    byte[] once = sealer.seal(PLAIN, "factor 1");

    assertThat(once).isNotEqualTo(sealer.seal(PLAIN, "factor 1"));
    assertThat(new String(once, StandardCharsets.UTF_8)).doesNotContain("秘");
  }
}
