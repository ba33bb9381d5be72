package jp.yui.platform.notices.web;

import java.time.ZoneId;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.notices.MailState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** How the sending of mails goes. */
@Controller
@ForRoles(Role.CONSORTIUM_ADMIN)
class MailPages {
  private static final String AGAIN = "redirect:/mail";

  private final MailState mails;
  private final ZoneId zone;

  MailPages(MailState mails, ZoneId zone) {
    this.mails = mails;
    this.zone = zone;
  }

  @GetMapping("/mail")
  String page(Model model) {
    model.addAttribute("on", mails.isOn());
    model.addAttribute("waiting", mails.waiting());
    model.addAttribute("failing", mails.failing());
    model.addAttribute("givenUp", mails.givenUp());
    model.addAttribute("undelivered", mails.undelivered());
    model.addAttribute("zone", zone);
    return "notices/mail";
  }

  @PostMapping("/mail/again")
  String tryAgain() {
    mails.tryAgain();
    return AGAIN;
  }

  @PostMapping("/mail/let-go")
  String letGo() {
    mails.letGo();
    return AGAIN;
  }
}
