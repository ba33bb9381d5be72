package jp.yui.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yui.platform.identity.DirectoryOnlyException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the page of signing in, which says why. */
final class SignInRefused implements AuthenticationFailureHandler {
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    String code =
        switch (why) {
          case LockedException held -> "locked";
          case DirectoryOnlyException only -> "directory=only";
          default -> "refused";
        };
    response.sendRedirect(request.getContextPath() + "/sign-in?" + code);
  }
}
