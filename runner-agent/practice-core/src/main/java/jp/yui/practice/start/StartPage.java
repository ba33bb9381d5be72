package jp.yui.practice.start;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page from which a person in training chooses a product. */
@Controller
class StartPage {
  @GetMapping("/")
  String start() {
    return "start/start";
  }
}
