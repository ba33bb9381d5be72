package jp.yui.platform.effects.web;

import jakarta.validation.Valid;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.effects.OwnEffects;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a municipality says what it measured for a case by hand. */
@Controller
@ForRoles(Role.MUNICIPALITY_ADMIN)
class BaselinePages {
  private static final String PAGE = "effects/baseline";

  private final OwnEffects own;
  private final Versions versions;

  BaselinePages(OwnEffects own, Versions versions) {
    this.own = own;
    this.versions = versions;
  }

  @GetMapping("/effects/baseline")
  String page(@RequestParam(defaultValue = "") String scenario, Model model) {
    model.addAttribute("form", new BaselineForm(scenario, ""));
    return PAGE;
  }

  @PostMapping("/effects/baseline")
  String measure(
      @Valid @ModelAttribute("form") BaselineForm form,
      BindingResult problems,
      RedirectAttributes next) {
    if (!problems.hasErrors() && versions.of(form.scenario().strip()).isEmpty()) {
      problems.rejectValue("scenario", "effects.problem.scenario");
    }
    if (problems.hasErrors()) {
      return PAGE;
    }
    own.measure(form.scenario().strip(), form.seconds());
    next.addFlashAttribute("measured", true);
    return "redirect:/effects/baseline";
  }
}
