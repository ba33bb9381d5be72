package jp.yui.platform.review.web;

import java.util.Map;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.paging.Asked;
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
  String page(@RequestParam Map<String, String> address, Model model) {
    model.addAttribute("waiting", waiting.page(Asked.of("/reviews", Waiting.COLUMNS, address)));
    model.addAttribute("needed", Standing.NEEDED);
    return "review/reviews";
  }
}
