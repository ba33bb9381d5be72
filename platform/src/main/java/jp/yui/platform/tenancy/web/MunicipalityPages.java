package jp.yui.platform.tenancy.web;

import jakarta.validation.Valid;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.tenancy.Municipalities;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The members of the consortium, kept by its administrator. */
@Controller
@ForRoles(Role.CONSORTIUM_ADMIN)
class MunicipalityPages {
  private final Municipalities municipalities;

  MunicipalityPages(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  @GetMapping("/municipalities")
  String page(Model model) {
    model.addAttribute("form", MunicipalityForm.empty());
    return shown(model);
  }

  @PostMapping("/municipalities")
  String add(
      @Valid @ModelAttribute("form") MunicipalityForm form, BindingResult problems, Model model) {
    if (problems.hasErrors()) {
      return shown(model);
    }
    try {
      municipalities.add(form.municipality());
    } catch (DuplicateKeyException e) {
      problems.rejectValue("code", "municipality-known");
      return shown(model);
    }
    return "redirect:/municipalities";
  }

  private String shown(Model model) {
    model.addAttribute("municipalities", municipalities.all());
    return "tenancy/municipalities";
  }
}
