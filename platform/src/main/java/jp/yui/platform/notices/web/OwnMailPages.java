package jp.yui.platform.notices.web;

import java.util.Locale;
import java.util.Objects;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.notices.mail.Address;
import jp.yui.platform.notices.mail.Frequency;
import jp.yui.platform.notices.mail.MailSwitch;
import jp.yui.platform.notices.mail.OwnMail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody says whether and how they want notices by mail. */
@Controller
@ForSignedIn
class OwnMailPages {
  private static final String PAGE = "notices/own-mail";
  private static final String AGAIN = "redirect:/account/mail";

  private final OwnMail own;
  private final MailSwitch mail;

  OwnMailPages(OwnMail own, MailSwitch mail) {
    this.own = own;
    this.mail = mail;
  }

  @GetMapping("/account/mail")
  String page(Model model, Locale locale) {
    model.addAttribute(
        "form",
        own.now()
            .map(MailForm::of)
            .orElseGet(() -> MailForm.empty(language(locale.getLanguage()))));
    return shown(model);
  }

  @PostMapping("/account/mail")
  String choose(
      @ModelAttribute("form") MailForm form,
      BindingResult problems,
      Model model,
      RedirectAttributes next) {
    String address = Address.plain(Objects.requireNonNullElse(form.address(), ""));
    if (!Address.isOne(address)) {
      problems.rejectValue("address", "own-mail.address.wrong");
    }
    Frequency frequency = form.frequency();
    if (frequency == null) {
      problems.rejectValue("frequency", "own-mail.frequency.needed");
    }
    if (frequency == null || problems.hasErrors() || !mail.isOn()) {
      return shown(model);
    }
    if (!own.choose(address, frequency, language(form.language()))) {
      problems.rejectValue("address", "own-mail.often");
      return shown(model);
    }
    next.addFlashAttribute("done", "own-mail.done");
    return AGAIN;
  }

  @PostMapping("/account/mail/forget")
  String forget(RedirectAttributes next) {
    own.forget();
    next.addFlashAttribute("done", "own-mail.forgotten");
    return AGAIN;
  }

  /** Only shows a button: machines that look into mails follow links, but press nothing. */
  @GetMapping("/account/mail/confirm")
  String ask(@RequestParam(defaultValue = "") String token, Model model) {
    model.addAttribute("token", token);
    model.addAttribute("over", false);
    return "notices/confirm";
  }

  @PostMapping("/account/mail/confirm")
  String confirm(
      @RequestParam(defaultValue = "") String token, Model model, RedirectAttributes next) {
    if (!own.confirm(token)) {
      model.addAttribute("over", true);
      return "notices/confirm";
    }
    next.addFlashAttribute("done", "own-mail.confirmed");
    return AGAIN;
  }

  private String shown(Model model) {
    model.addAttribute("on", mail.isOn());
    model.addAttribute("choice", own.now().orElse(null));
    model.addAttribute("frequencies", Frequency.values());
    return PAGE;
  }

  private static String language(@Nullable String typed) {
    return "en".equals(typed) ? "en" : "ja";
  }
}
