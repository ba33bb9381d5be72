package jp.yui.practice.spa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import jp.yui.practice.product.Product;
import jp.yui.practice.session.Sessions;
import jp.yui.practice.session.UserSession;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out of the single-page product. */
@RestController
@RequestMapping("/spa/api")
class SpaSession {
  record Credentials(String operator, String password) {}

  private final Sessions sessions;

  SpaSession(Sessions sessions) {
    this.sessions = sessions;
  }

  @PostMapping("/login")
  ResponseEntity<Void> signIn(@RequestBody Credentials given) {
    return sessions
        .signIn(Product.SPA, given.operator(), given.password())
        .map(
            cookie ->
                ResponseEntity.status(HttpStatus.NO_CONTENT)
                    .header(HttpHeaders.SET_COOKIE, cookie.toString()))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.FORBIDDEN))
        .build();
  }

  @PostMapping("/logout")
  void signOut(HttpServletRequest request) {
    sessions.end(Product.SPA, request);
  }

  @GetMapping("/session")
  Map<String, String> who(@RequestAttribute UserSession session) {
    return Map.of("operator", session.operator());
  }
}
