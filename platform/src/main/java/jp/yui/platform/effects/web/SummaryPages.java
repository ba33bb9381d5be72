package jp.yui.platform.effects.web;

import jakarta.validation.Valid;
import java.util.Map;
import jp.yui.platform.effects.OwnSummaries;
import jp.yui.platform.effects.Summary;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.paging.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was given, day by day; a wrong day is taken back on a page of its own, with the reason. */
@Controller
@ForRoles(Role.MUNICIPALITY_ADMIN)
class SummaryPages {
  private static final String ONE = "effects/summary";

  private final OwnSummaries summaries;

  SummaryPages(OwnSummaries summaries) {
    this.summaries = summaries;
  }

  @GetMapping("/effects/summaries")
  String list(@RequestParam Map<String, String> address, Model model) {
    Asked asked = Asked.of("/effects/summaries", OwnSummaries.SORTED, address);
    model.addAttribute("summaries", summaries.page(asked));
    model.addAttribute("takenBack", summaries.takenBack());
    return "effects/summaries";
  }

  @GetMapping("/effects/summaries/{id}")
  String one(@PathVariable long id, Model model) {
    model.addAttribute("summary", summary(id));
    model.addAttribute("form", new ReasonForm(""));
    return ONE;
  }

  @PostMapping("/effects/summaries/{id}")
  String takeBack(
      @PathVariable long id,
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult problems,
      Model model,
      RedirectAttributes next) {
    Summary summary = summary(id);
    if (problems.hasErrors()) {
      model.addAttribute("summary", summary);
      return ONE;
    }
    summaries.takeBack(summary, form.reason().strip());
    next.addFlashAttribute("done", summary.ranOn());
    return "redirect:/effects/summaries";
  }

  private Summary summary(long id) {
    return summaries.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
