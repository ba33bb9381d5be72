package jp.yui.practice.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.yui.practice.product.Product;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets nobody in without a session; each product turns people away in its own manner. */
@Component
class SessionGuard implements HandlerInterceptor {
  private final Sessions sessions;

  SessionGuard(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    Product product = Product.ofPath(request.getRequestURI()).orElseThrow();
    Optional<UserSession> session = sessions.of(product, request);
    if (session.isPresent()) {
      request.setAttribute("session", session.get());
      return true;
    }
    switch (product) {
      case CLEAN -> response.sendRedirect("/clean/login?expired");
      case OLD -> response.sendRedirect("/old/Timeout.aspx");
      case SPA -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
    return false;
  }
}
