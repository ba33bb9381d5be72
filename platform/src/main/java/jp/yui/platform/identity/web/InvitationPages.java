package jp.yui.platform.identity.web;

import jakarta.validation.Valid;
import java.util.Optional;
import jp.yui.platform.identity.ForAnyone;
import jp.yui.platform.identity.Invitations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind the link of an invitation. */
@Controller
@ForAnyone
class InvitationPages {
  private static final String OVER = "identity/invitation-over";

  private final Invitations invitations;

  InvitationPages(Invitations invitations) {
    this.invitations = invitations;
  }

  @GetMapping("/invitation")
  String page(@RequestParam(defaultValue = "") String token, Model model) {
    model.addAttribute("form", new InvitationForm(token, ""));
    return shown(token, model);
  }

  @PostMapping("/invitation")
  String accept(
      @Valid @ModelAttribute("form") InvitationForm form, BindingResult problems, Model model) {
    if (problems.hasErrors()) {
      return shown(form.token(), model);
    }
    return invitations.accept(form.token(), form.password()) ? "redirect:/sign-in?chosen" : OVER;
  }

  private String shown(String token, Model model) {
    Optional<String> name = invitations.signInName(token);
    model.addAttribute("signInName", name.orElse(""));
    return name.isPresent() ? "identity/invitation" : OVER;
  }
}
