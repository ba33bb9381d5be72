package jp.yui.platform.tenancy.web;

import jakarta.validation.Valid;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.paging.Paged;
import jp.yui.platform.tenancy.Municipalities;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The members of the consortium, kept by its administrator. */
@Controller
@ForRoles(Role.CONSORTIUM_ADMIN)
class MunicipalityPages {
  private final Municipalities municipalities;

  MunicipalityPages(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  @GetMapping("/municipalities")
  String page(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    model.addAttribute("form", MunicipalityForm.empty());
    return shown(q, Paged.number(page), model);
  }

  @PostMapping("/municipalities")
  String add(
      @Valid @ModelAttribute("form") MunicipalityForm form, BindingResult problems, Model model) {
    if (problems.hasErrors()) {
      return shown("", 1, model);
    }
    try {
      municipalities.add(form.municipality());
    } catch (DuplicateKeyException e) {
      problems.rejectValue("code", "municipality-known");
      return shown("", 1, model);
    }
    return "redirect:/municipalities";
  }

  private String shown(String words, int number, Model model) {
    model.addAttribute("q", words);
    model.addAttribute(
        "municipalities",
        Paged.of(municipalities.page(words, number), number, Municipalities.PAGE));
    return "tenancy/municipalities";
  }
}
