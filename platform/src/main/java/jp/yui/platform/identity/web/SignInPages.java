package jp.yui.platform.identity.web;

import jp.yui.platform.identity.ForAnyone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of signing in; what it sends is taken by Spring Security. */
@Controller
@ForAnyone
class SignInPages {
  @GetMapping("/sign-in")
  String page() {
    return "identity/sign-in";
  }
}
