package jp.yui.platform.notices.web;

import jp.yui.platform.identity.ForAnyone;
import jp.yui.platform.notices.mail.Stop;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Behind the link by which mails are ended. */
@Controller
@ForAnyone
class StopPages {
  private static final String PAGE = "notices/stop";

  private final Stop stop;

  StopPages(Stop stop) {
    this.stop = stop;
  }

  @GetMapping("/mail/stop")
  String ask(@RequestParam(defaultValue = "") String token, Model model) {
    model.addAttribute("token", token);
    return shown(stop.isGood(token) ? "ask" : "over", model);
  }

  @PostMapping("/mail/stop")
  String stop(@RequestParam(defaultValue = "") String token, Model model) {
    return shown(stop.stop(token) ? "done" : "over", model);
  }

  private static String shown(String state, Model model) {
    model.addAttribute("state", state);
    return PAGE;
  }
}
