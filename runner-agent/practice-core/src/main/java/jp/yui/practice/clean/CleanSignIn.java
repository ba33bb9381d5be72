package jp.yui.practice.clean;

import jakarta.servlet.http.HttpServletRequest;
import jp.yui.practice.product.Product;
import jp.yui.practice.session.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out of the clean product. */
@Controller
@RequestMapping("/clean")
class CleanSignIn {
  private final Sessions sessions;

  CleanSignIn(Sessions sessions) {
    this.sessions = sessions;
  }

  @GetMapping("/login")
  String form(HttpServletRequest request, Model model) {
    if (request.getParameter("expired") != null) {
      model.addAttribute("message", "signin.expired");
    } else if (request.getParameter("wrong") != null) {
      model.addAttribute("message", "signin.wrong");
    }
    return "clean/login";
  }

  @PostMapping("/login")
  ResponseEntity<Void> signIn(@RequestParam String operator, @RequestParam String password) {
    return sessions
        .signIn(Product.CLEAN, operator, password)
        .map(cookie -> redirect("/clean/menu").header(HttpHeaders.SET_COOKIE, cookie.toString()))
        .orElseGet(() -> redirect("/clean/login?wrong"))
        .build();
  }

  @PostMapping("/logout")
  ResponseEntity<Void> signOut(HttpServletRequest request) {
    sessions.end(Product.CLEAN, request);
    return redirect("/clean/login").build();
  }

  private static ResponseEntity.BodyBuilder redirect(String to) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, to);
  }
}
