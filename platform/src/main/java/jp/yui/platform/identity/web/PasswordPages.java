package jp.yui.platform.identity.web;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.OwnPassword;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody changes their password. */
@Controller
@ForSignedIn
class PasswordPages {
  private final OwnPassword own;

  PasswordPages(OwnPassword own) {
    this.own = own;
  }

  @GetMapping("/account/password")
  String page(Model model) {
    model.addAttribute("form", new PasswordForm("", ""));
    return "identity/password";
  }

  @PostMapping("/account/password")
  String change(
      @Valid @ModelAttribute("form") PasswordForm form,
      BindingResult problems,
      HttpSession session,
      RedirectAttributes next) {
    if (!problems.hasErrors() && !own.change(form.old(), form.password(), session.getId())) {
      problems.rejectValue("old", "password.wrong");
    }
    if (problems.hasErrors()) {
      return "identity/password";
    }
    next.addFlashAttribute("done", true);
    return "redirect:/account/password";
  }
}
