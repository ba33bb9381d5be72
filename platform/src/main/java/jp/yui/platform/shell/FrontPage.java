package jp.yui.platform.shell;

import jp.yui.platform.identity.ForSignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: the four questions. */
@Controller
@ForSignedIn
class FrontPage {
  @GetMapping("/")
  String page() {
    return "shell/front";
  }
}
