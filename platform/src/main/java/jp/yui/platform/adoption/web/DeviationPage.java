package jp.yui.platform.adoption.web;

import java.util.Map;
import jp.yui.platform.adoption.Adoptions;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.paging.Asked;
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
  String page(@RequestParam Map<String, String> address, Model model) {
    Asked asked = Asked.of("/deviation", Adoptions.COLUMNS, address);
    model.addAttribute("scenarios", adoptions.spread(asked));
    return "adoption/deviation";
  }
}
