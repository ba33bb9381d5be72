package jp.yui.platform.agents.web;

import jakarta.validation.Valid;
import java.time.ZoneId;
import jp.yui.platform.agents.Agents;
import jp.yui.platform.agents.Enrolments;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a municipality's administrator names its agents. */
@Controller
@ForRoles(Role.MUNICIPALITY_ADMIN)
class AgentPages {
  private final Agents agents;
  private final Enrolments enrolments;
  private final ZoneId zone;

  AgentPages(Agents agents, Enrolments enrolments, ZoneId zone) {
    this.zone = zone;
    this.agents = agents;
    this.enrolments = enrolments;
  }

  @GetMapping("/agents")
  String page(Model model) {
    model.addAttribute("form", new AgentForm(""));
    return shown(model);
  }

  @PostMapping("/agents")
  String add(@Valid @ModelAttribute("form") AgentForm form, BindingResult problems, Model model) {
    if (!problems.hasErrors()) {
      try {
        agents.add(form.name().strip());
        return "redirect:/agents";
      } catch (DuplicateKeyException e) {
        problems.rejectValue("name", "agents.known");
      }
    }
    return shown(model);
  }

  private String shown(Model model) {
    model.addAttribute("agents", enrolments.all());
    model.addAttribute("now", enrolments.now());
    model.addAttribute("zone", zone);
    return "agents/agents";
  }
}
