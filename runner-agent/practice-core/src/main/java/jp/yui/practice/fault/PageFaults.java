package jp.yui.practice.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.yui.practice.product.Product;
import jp.yui.practice.session.Sessions;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Faults that strike a page before its product sees the request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PageFaults extends OncePerRequestFilter {
  private static final String ERROR_PAGE =
      "<!DOCTYPE html><html lang=\"ja\"><meta charset=\"utf-8\"><title>システムエラー</title>"
          + "<h1>システムエラーが発生しました</h1><p>しばらくしてからやり直してください。(%d)</p></html>";

  private final FaultBoard board;
  private final Sessions sessions;

  PageFaults(FaultBoard board, Sessions sessions) {
    this.board = board;
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Product> product = Product.ofPath(request.getRequestURI());
    if (product.isEmpty() || !strikes(product.get(), request, response)) {
      chain.doFilter(request, response);
    }
  }

  /** True when the fault answered in the page's place. */
  private boolean strikes(Product product, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    board.take(FaultKind.SLOW, product, path).ifPresent(f -> Pause.millis(f.millis()));
    if (sessions.of(product, request).isPresent()
        && board.take(FaultKind.EXPIRE_SESSION, product, path).isPresent()) {
      sessions.end(product, request);
    }
    Optional<Fault> error = board.take(FaultKind.ERROR, product, path);
    if (error.isEmpty()) {
      return false;
    }
    Integer asked = error.get().status();
    int status = asked == null ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : asked;
    response.setStatus(status);
    response.setContentType("text/html; charset=utf-8");
    response.getOutputStream().write(ERROR_PAGE.formatted(status).getBytes(StandardCharsets.UTF_8));
    return true;
  }
}
