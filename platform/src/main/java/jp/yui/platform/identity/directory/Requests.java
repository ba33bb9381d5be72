package jp.yui.platform.identity.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Who was sent to which directory. An answer that comes back by another directory's door is not
 * taken: one directory could otherwise make the platform bring it what another gave out.
 */
final class Requests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
  private final HttpSessionOAuth2AuthorizationRequestRepository sent =
      new HttpSessionOAuth2AuthorizationRequestRepository();

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return ofThisDoor(sent.loadAuthorizationRequest(request), request);
  }

  // Spring's own store takes null, to forget, and says only in words that it does.
  @SuppressWarnings("NullAway")
  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest one,
      HttpServletRequest request,
      HttpServletResponse response) {
    sent.saveAuthorizationRequest(one, request, response);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return ofThisDoor(sent.removeAuthorizationRequest(request, response), request);
  }

  private static @Nullable OAuth2AuthorizationRequest ofThisDoor(
      @Nullable OAuth2AuthorizationRequest one, HttpServletRequest request) {
    String door = one == null ? null : one.getRedirectUri();
    return door != null && request.getRequestURI().equals(URI.create(door).getPath()) ? one : null;
  }
}
