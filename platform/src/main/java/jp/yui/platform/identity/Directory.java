package jp.yui.platform.identity;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A directory whose people may sign in by OpenID Connect, as the settings {@code yui.oidc.ID.…}
 * say.
 *
 * @param name as the page of signing in shows it; null for a general one
 * @param municipalities whose accounts its people may claim: codes, and {@value #CONSORTIUM} for
 *     the consortium's own people. No directory speaks for others.
 * @param only whether the people of those come by this directory alone, not by a password
 * @param nameClaims which claims may be somebody's sign-in name; {@code email} counts only where
 *     the directory says that it is verified
 * @param mfaAmr values of {@code amr} that stand for a second factor
 * @param mfaAcr values of {@code acr} that stand for a second factor
 */
public record Directory(
    String issuer,
    String clientId,
    String clientSecret,
    @Nullable String name,
    Set<String> municipalities,
    @DefaultValue("false") boolean only,
    @DefaultValue("email") List<String> nameClaims,
    @DefaultValue Set<String> mfaAmr,
    @DefaultValue Set<String> mfaAcr,
    @DefaultValue({"openid", "email", "profile"}) Set<String> scopes) {
  public static final String CONSORTIUM = "consortium";

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  // The binder gives null for what is not set.
  @SuppressWarnings({"ConstantValue", "NullAway"})
  public Directory {
    require(issuer != null && isSafe(URI.create(issuer)), "issuer must be an https:// address");
    require(clientId != null && !clientId.isBlank(), "client-id is missing");
    require(clientSecret != null && !clientSecret.isBlank(), "client-secret is missing");
    require(
        municipalities != null && !municipalities.isEmpty(),
        "municipalities is missing: the codes of those whose people the directory knows, or "
            + CONSORTIUM);
    require(scopes.contains("openid"), "scopes must have openid");
    municipalities = Set.copyOf(municipalities);
    nameClaims = List.copyOf(nameClaims);
    mfaAmr = Set.copyOf(mfaAmr);
    mfaAcr = Set.copyOf(mfaAcr);
    scopes = Set.copyOf(scopes);
  }

  /** Whether it speaks for an account of that municipality; null for the consortium's own. */
  boolean speaksFor(@Nullable String municipality) {
    return municipalities.contains(municipality == null ? CONSORTIUM : municipality);
  }

  /** Records print their fields; this one must not. */
  @Override
  public String toString() {
    return "Directory[" + issuer + "]";
  }

  private static boolean isSafe(URI issuer) {
    return "https".equals(issuer.getScheme())
        || "http".equals(issuer.getScheme()) && THIS_MACHINE.contains(issuer.getHost());
  }

  private static void require(boolean held, String what) {
    if (!held) {
      throw new IllegalArgumentException(what + " (see docs/platform.md)");
    }
  }
}
