package jp.yui.platform.adoption.web;

import jp.yui.platform.adoption.Adoptions;
import jp.yui.platform.identity.ForSignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far the members deviate from what is shared. */
@Controller
@ForSignedIn
class DeviationPage {
  private final Adoptions adoptions;

  DeviationPage(Adoptions adoptions) {
    this.adoptions = adoptions;
  }

  @GetMapping("/deviation")
  String page(@RequestParam(defaultValue = "1") String page, Model model) {
    int number = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    var rows = adoptions.spread(number - 1);
    model.addAttribute("rows", rows);
    model.addAttribute("before", number > 1 ? number - 1 : null);
    model.addAttribute("after", rows.size() == 20 ? number + 1 : null);
    return "adoption/deviation";
  }
}
