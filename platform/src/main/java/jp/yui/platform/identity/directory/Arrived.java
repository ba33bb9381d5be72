package jp.yui.platform.identity.directory;

import java.io.Serial;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody of a directory together with who that is here. Lives for one request: what the directory
 * told is not kept.
 */
final class Arrived extends DefaultOidcUser {
  @Serial private static final long serialVersionUID = 1;

  private final Authentication here;

  Arrived(OidcUser there, Authentication here) {
    super(List.copyOf(there.getAuthorities()), there.getIdToken(), there.getUserInfo());
    this.here = here;
  }

  Authentication here() {
    return here;
  }
}
