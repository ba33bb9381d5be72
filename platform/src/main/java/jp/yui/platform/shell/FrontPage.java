package jp.yui.platform.shell;

import jp.yui.platform.identity.ForSignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: the four questions. */
@Controller
@ForSignedIn
class FrontPage {
  private final Tasks tasks;

  FrontPage(Tasks tasks) {
    this.tasks = tasks;
  }

  @GetMapping("/")
  String page(Model model) {
    model.addAttribute("tasks", tasks.now());
    return "shell/front";
  }
}
