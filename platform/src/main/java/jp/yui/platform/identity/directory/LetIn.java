package jp.yui.platform.identity.directory;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Keeps in the session who it is here, as after a password, and nothing of what the directory told.
 */
final class LetIn extends SavedRequestAwareAuthenticationSuccessHandler {
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication there)
      throws ServletException, IOException {
    if (!(there.getPrincipal() instanceof Arrived arrived)) {
      throw new IllegalStateException("by no directory");
    }
    if (arrived.here() instanceof UsernamePasswordAuthenticationToken token) {
      token.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(arrived.here());
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    super.onAuthenticationSuccess(request, response, arrived.here());
  }
}
