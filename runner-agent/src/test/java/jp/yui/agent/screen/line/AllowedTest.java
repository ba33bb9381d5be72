package jp.yui.agent.screen.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a browser may go. */
class AllowedTest {
  private final Allowed allowed = new Allowed(Set.of("Core.example", "other:8443", "[::1]:80"));

  @Test
  void aHostWithoutAPortIsAllowedOnEveryPort() {
    assertThat(allowed.allows("core.example", 80)).isTrue();
    assertThat(allowed.allows("core.EXAMPLE", 8443)).isTrue();
    assertThat(allowed.allows("sub.core.example", 80)).isFalse();
  }

  @Test
  void aHostWithAPortIsAllowedThereOnly() {
    assertThat(allowed.allows("other", 8443)).isTrue();
    assertThat(allowed.allows("other", 443)).isFalse();
  }

  @Test
  void anAddressIsTheSameHoweverItIsSpelled() {
    assertThat(allowed.allows("0:0:0:0:0:0:0:1", 80)).isTrue();
    assertThat(allowed.allows("::1", 80)).isTrue();
    assertThat(allowed.allows("::1", 81)).isFalse();
    assertThat(allowed.allows("::2", 80)).isFalse();
  }
}
