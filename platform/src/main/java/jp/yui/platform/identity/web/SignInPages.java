package jp.yui.platform.identity.web;

import jp.yui.platform.identity.Directories;
import jp.yui.platform.identity.ForAnyone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of signing in; what it sends is taken by Spring Security. */
@Controller
@ForAnyone
class SignInPages {
  private final Directories directories;

  SignInPages(Directories directories) {
    this.directories = directories;
  }

  @GetMapping("/sign-in")
  String page(Model model) {
    model.addAttribute("directories", directories.choices());
    return "identity/sign-in";
  }
}
