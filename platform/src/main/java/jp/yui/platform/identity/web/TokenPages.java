package jp.yui.platform.identity.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import jp.yui.platform.identity.AccessTokens;
import jp.yui.platform.identity.ForSignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where everybody makes and ends the tokens of their programs. */
@Controller
@ForSignedIn
class TokenPages {
  private final AccessTokens tokens;
  private final Clock clock;

  TokenPages(AccessTokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @GetMapping("/account/tokens")
  String page(Model model) {
    model.addAttribute("form", TokenForm.empty());
    return shown(model);
  }

  @PostMapping("/account/tokens")
  String make(@Valid @ModelAttribute("form") TokenForm form, BindingResult problems, Model model) {
    if (problems.hasErrors()) {
      return shown(model);
    }
    Optional<String> token = tokens.make(form.name().strip(), form.goodFor());
    if (token.isEmpty()) {
      problems.rejectValue("name", "tokens.many", new Object[] {AccessTokens.MOST}, null);
      return shown(model);
    }
    model.addAttribute("token", token.get());
    return "identity/token";
  }

  @PostMapping("/account/tokens/{id}/end")
  String end(@PathVariable long id) {
    tokens.end(id);
    return "redirect:/account/tokens";
  }

  private String shown(Model model) {
    model.addAttribute("tokens", tokens.own());
    model.addAttribute("days", TokenForm.DAYS);
    model.addAttribute("now", clock.instant());
    model.addAttribute("zone", ZoneId.of("Asia/Tokyo"));
    return "identity/tokens";
  }
}
