package jp.yui.platform.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yui.platform.identity.CodeDue;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/** Whoever owes a code is led to the page that asks for it; others are refused. */
final class CodeFirst implements AccessDeniedHandler {
  private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException, ServletException {
    if (CodeDue.orNobody() == null) {
      others.handle(request, response, why);
    } else {
      response.sendRedirect(request.getContextPath() + "/sign-in/code");
    }
  }
}
