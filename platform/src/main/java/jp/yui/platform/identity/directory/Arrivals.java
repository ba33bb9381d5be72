package jp.yui.platform.identity.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.yui.platform.identity.Directories;
import jp.yui.platform.identity.Directory;
import jp.yui.platform.identity.DirectoryPerson;
import jp.yui.platform.identity.DirectorySignIn;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Finds out who it is here that a directory sends. */
final class Arrivals implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final Directories directories;
  private final DirectorySignIn signIn;
  private final OidcUserService users = new OidcUserService();

  Arrivals(Directories directories, DirectorySignIn signIn) {
    this.directories = directories;
    this.signIn = signIn;
    DefaultOAuth2UserService asked = new DefaultOAuth2UserService();
    asked.setRestOperations(Calls.template());
    users.setOauth2UserService(asked);
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser there = users.loadUser(request);
    Directory directory =
        Objects.requireNonNull(
            directories.byId(request.getClientRegistration().getRegistrationId()));
    DirectoryPerson person =
        new DirectoryPerson(
            directory.issuer(), Objects.requireNonNull(request.getIdToken().getSubject()));
    return new Arrived(
        there,
        signIn.come(
            directory, person, names(directory, there), isStrong(directory, request.getIdToken())));
  }

  private static List<String> names(Directory directory, OidcUser there) {
    List<String> names = new ArrayList<>();
    for (String claim : directory.nameClaims()) {
      boolean vouched =
          !claim.equals(StandardClaimNames.EMAIL) || Boolean.TRUE.equals(there.getEmailVerified());
      if (vouched && there.getClaims().get(claim) instanceof String name) {
        names.add(name);
      }
    }
    return names;
  }

  /** Only what is signed tells. */
  private static boolean isStrong(Directory directory, OidcIdToken token) {
    List<String> amr = token.getAuthenticationMethods();
    Set<String> acr = directory.mfaAcr();
    return amr != null && !Collections.disjoint(amr, directory.mfaAmr())
        || acr.contains(Objects.requireNonNullElse(token.getAuthenticationContextClass(), ""));
  }
}
