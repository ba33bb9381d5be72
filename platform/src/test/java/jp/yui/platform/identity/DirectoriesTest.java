package jp.yui.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Directories come by settings, as operators write them into the environment. */
class DirectoriesTest {
  private static final String ROOT = "YUI_OIDC_YUINO_";

  private final Map<String, Object> settings =
      new HashMap<>(
          Map.of(
              ROOT + "ISSUER", "https://login.yuino.example/tenant",
              ROOT + "CLIENT_ID", "yui",
              ROOT + "CLIENT_SECRET", "秘密",
              ROOT + "MUNICIPALITIES", "131016,consortium"));

  @Test
  void withoutASettingThereIsNone() {
    settings.clear();
    assertThat(directories().choices()).isEmpty();
    assertThat(directories().isOnlyWay("131016")).isFalse();
  }

  @Test
  void theEnvironmentNamesThem() {
    settings.put(ROOT + "NAME_CLAIMS", "email,preferred_username");
    settings.put(ROOT + "MFA_AMR", "mfa");
    settings.put(ROOT + "ONLY", "true");

    Directory one = Objects.requireNonNull(directories().byId("yuino"));

    assertThat(one.clientSecret()).isEqualTo("秘密");
    assertThat(one.nameClaims()).containsExactly("email", "preferred_username");
    assertThat(one.mfaAmr()).containsExactly("mfa");
    assertThat(one.scopes()).contains("openid", "email");
    assertThat(one.speaksFor("131016")).isTrue();
    assertThat(one.speaksFor(null)).isTrue();
    assertThat(one.speaksFor("011002")).isFalse();
    assertThat(directories().isOnlyWay("131016")).isTrue();
    assertThat(directories().isOnlyWay("011002")).isFalse();
    assertThat(one).asString().doesNotContain("秘密");
  }

  @Test
  void whatIsHalfSetIsRefusedAtTheStart() {
    settings.remove(ROOT + "MUNICIPALITIES");
    assertThatThrownBy(this::directories).hasRootCauseMessage(said("municipalities is missing"));
    settings.put(ROOT + "MUNICIPALITIES", "131016");
    settings.put(ROOT + "ISSUER", "http://login.yuino.example");
    assertThatThrownBy(this::directories).hasRootCauseMessage(said("issuer must be"));
  }

  private static String said(String begin) {
    return switch (begin) {
      case "issuer must be" -> "issuer must be an https:// address (see docs/platform.md)";
      default ->
          begin
              + ": the codes of those whose people the directory knows, or consortium"
              + " (see docs/platform.md)";
    };
  }

  private Directories directories() {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, settings));
    return new Directories(environment);
  }
}
