package jp.yui.platform.identity.web;

import jakarta.servlet.http.HttpSession;
import java.time.ZoneId;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.OwnSessions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everybody sees from where they are signed in, and ends what they do not know. */
@Controller
@ForSignedIn
class SessionPages {
  private final OwnSessions sessions;

  SessionPages(OwnSessions sessions) {
    this.sessions = sessions;
  }

  @GetMapping("/account/sessions")
  String page(Model model, HttpSession here) {
    model.addAttribute("sessions", sessions.open(here.getId()));
    model.addAttribute("zone", ZoneId.of("Asia/Tokyo"));
    return "identity/sessions";
  }

  @PostMapping("/account/sessions")
  String end(@RequestParam(defaultValue = "") String session) {
    sessions.end(session);
    return "redirect:/account/sessions";
  }
}
