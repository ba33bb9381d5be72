package jp.yui.platform.people.web;

import jakarta.validation.Valid;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.people.People;
import jp.yui.platform.tenancy.Municipalities;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the consortium invites the first administrator of a municipality. */
@Controller
@ForRoles(Role.CONSORTIUM_ADMIN)
class AdministratorPages {
  private final People people;
  private final Municipalities municipalities;

  AdministratorPages(People people, Municipalities municipalities) {
    this.people = people;
    this.municipalities = municipalities;
  }

  @GetMapping("/administrators")
  String page(Model model) {
    model.addAttribute("form", new AdministratorForm("", "", ""));
    return shown(model);
  }

  @PostMapping("/administrators")
  String invite(
      @Valid @ModelAttribute("form") AdministratorForm form, BindingResult problems, Model model) {
    if (!problems.hasFieldErrors("municipality")
        && municipalities.byCode(form.municipality()).isEmpty()) {
      problems.rejectValue("municipality", "people.no-municipality");
    }
    if (problems.hasErrors()) {
      return shown(model);
    }
    try {
      model.addAttribute(
          "link",
          InvitationLink.of(
              people.inviteAdministrator(form.signInName(), form.name(), form.municipality())));
      return "people/invited";
    } catch (DuplicateKeyException e) {
      problems.rejectValue("signInName", "people.known");
      return shown(model);
    }
  }

  private String shown(Model model) {
    model.addAttribute("municipalities", municipalities.all());
    return "people/administrators";
  }
}
