package jp.yui.platform.identity.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yui.platform.identity.DirectoryRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the page of signing in, which says why and what to do. */
final class SentBack implements AuthenticationFailureHandler {
  private static final Logger LOG = LoggerFactory.getLogger(SentBack.class);

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    // Spring wraps what goes wrong on the way out.
    Throwable inside = why.getCause() instanceof DirectoryDownException down ? down : why;
    String code =
        switch (inside) {
          case DirectoryRefusedException refused -> refused.why().code();
          case DirectoryDownException down -> "down";
          case OAuth2AuthenticationException said -> code(said);
          default -> failed(inside.toString());
        };
    response.sendRedirect(request.getContextPath() + "/sign-in?directory=" + code);
  }

  private static String code(OAuth2AuthenticationException said) {
    return switch (said.getError().getErrorCode()) {
      case "authorization_request_not_found", "invalid_request", "invalid_nonce" -> "again";
      case "access_denied" -> "cancelled";
      case "server_error",
          "temporarily_unavailable",
          "invalid_token_response",
          "invalid_user_info_response" -> {
        failed(said.getError().toString());
        yield "down";
      }
      default -> failed(said.getError().toString());
    };
  }

  private static String failed(String why) {
    // What came from outside stays on one line.
    LOG.warn("a directory's answer was not taken: {}", why.replaceAll("\\p{Cntrl}", " "));
    return "failed";
  }
}
