package jp.yui.platform.identity.web;

import jakarta.validation.Valid;
import jp.yui.platform.identity.FirstStart;
import jp.yui.platform.identity.ForAnyone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind the link that the first start prints. */
@Controller
@ForAnyone
class FirstStartPages {
  private final FirstStart firstStart;

  FirstStartPages(FirstStart firstStart) {
    this.firstStart = firstStart;
  }

  @GetMapping("/first-start")
  String page(@RequestParam(defaultValue = "") String token, Model model) {
    if (!firstStart.fits(token)) {
      return "identity/first-start-over";
    }
    model.addAttribute("form", new FirstStartForm(token, "", "", ""));
    return "identity/first-start";
  }

  @PostMapping("/first-start")
  String make(@Valid @ModelAttribute("form") FirstStartForm form, BindingResult problems) {
    if (!firstStart.fits(form.token())) {
      return "identity/first-start-over";
    }
    if (problems.hasErrors()) {
      return "identity/first-start";
    }
    boolean made = firstStart.make(form.token(), form.signInName(), form.name(), form.password());
    return made ? "redirect:/sign-in?made" : "identity/first-start-over";
  }
}
