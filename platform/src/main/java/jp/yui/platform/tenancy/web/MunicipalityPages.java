package jp.yui.platform.tenancy.web;

import jakarta.validation.Valid;
import java.util.Map;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.paging.Asked;
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
  private static final String PATH = "/municipalities";

  private final Municipalities municipalities;

  MunicipalityPages(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  @GetMapping(PATH)
  String page(@RequestParam Map<String, String> address, Model model) {
    model.addAttribute("form", MunicipalityForm.empty());
    return shown(Asked.of(PATH, Municipalities.COLUMNS, address), model);
  }

  @PostMapping(PATH)
  String add(
      @Valid @ModelAttribute("form") MunicipalityForm form, BindingResult problems, Model model) {
    if (problems.hasErrors()) {
      return shown(Asked.of(PATH, Municipalities.COLUMNS), model);
    }
    try {
      municipalities.add(form.municipality());
    } catch (DuplicateKeyException e) {
      problems.rejectValue("code", "municipality-known");
      return shown(Asked.of(PATH, Municipalities.COLUMNS), model);
    }
    return "redirect:" + PATH;
  }

  private String shown(Asked asked, Model model) {
    model.addAttribute("municipalities", municipalities.page(asked));
    return "tenancy/municipalities";
  }
}
