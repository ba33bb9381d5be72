package jp.yui.practice.old;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import jp.yui.practice.product.Product;
import jp.yui.practice.session.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out of the old product, and the page of a session that ended. */
@Controller
@RequestMapping("/old")
class OldSignIn {
  private final Sessions sessions;
  private final OldPages pages;

  OldSignIn(Sessions sessions, OldPages pages) {
    this.sessions = sessions;
    this.pages = pages;
  }

  @GetMapping("/Login.aspx")
  ResponseEntity<byte[]> form() {
    return pages.page("login", Map.of("wrong", false));
  }

  @PostMapping("/Login.aspx")
  ResponseEntity<byte[]> signIn(
      @RequestParam("txtUser") String operator, @RequestParam("txtPass") String password) {
    Optional<ResponseCookie> cookie = sessions.signIn(Product.OLD, operator, password);
    return cookie.isEmpty()
        ? pages.page("login", Map.of("wrong", true))
        : ResponseEntity.status(HttpStatus.FOUND)
            .location(URI.create("/old/Default.aspx"))
            .header(HttpHeaders.SET_COOKIE, cookie.get().toString())
            .build();
  }

  @GetMapping("/Logout.aspx")
  String signOut(HttpServletRequest request) {
    sessions.end(Product.OLD, request);
    return "redirect:/old/Login.aspx";
  }

  @GetMapping("/Timeout.aspx")
  ResponseEntity<byte[]> timeout() {
    return pages.page("timeout", Map.of());
  }
}
