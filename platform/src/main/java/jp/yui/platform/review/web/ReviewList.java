package jp.yui.platform.review.web;

import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.review.Standing;
import jp.yui.platform.review.Waiting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for a review. */
@Controller
@ForSignedIn
class ReviewList {
  private final Waiting waiting;

  ReviewList(Waiting waiting) {
    this.waiting = waiting;
  }

  @GetMapping("/reviews")
  String page(@RequestParam(defaultValue = "1") String page, Model model) {
    int number = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    int all = waiting.count();
    model.addAttribute("rows", waiting.page(number - 1));
    model.addAttribute("count", all);
    model.addAttribute("needed", Standing.NEEDED);
    model.addAttribute("before", number > 1 ? number - 1 : null);
    model.addAttribute("after", all > number * Waiting.PAGE ? number + 1 : null);
    return "review/reviews";
  }
}
