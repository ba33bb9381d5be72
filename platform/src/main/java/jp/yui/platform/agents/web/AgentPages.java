package jp.yui.platform.agents.web;

import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.Map;
import jp.yui.platform.agents.Agents;
import jp.yui.platform.agents.Enrolments;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.paging.Asked;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a municipality's administrator names its agents. */
@Controller
@ForRoles(Role.MUNICIPALITY_ADMIN)
class AgentPages {
  private static final String PATH = "/agents";

  private final Agents agents;
  private final Enrolments enrolments;
  private final ZoneId zone;

  AgentPages(Agents agents, Enrolments enrolments, ZoneId zone) {
    this.zone = zone;
    this.agents = agents;
    this.enrolments = enrolments;
  }

  @GetMapping(PATH)
  String page(@RequestParam Map<String, String> address, Model model) {
    model.addAttribute("form", new AgentForm(""));
    return shown(Asked.of(PATH, Enrolments.COLUMNS, address), model);
  }

  @PostMapping(PATH)
  String add(@Valid @ModelAttribute("form") AgentForm form, BindingResult problems, Model model) {
    if (!problems.hasErrors()) {
      try {
        agents.add(form.name().strip());
        return "redirect:" + PATH;
      } catch (DuplicateKeyException e) {
        problems.rejectValue("name", "agents.known");
      }
    }
    return shown(Asked.of(PATH, Enrolments.COLUMNS), model);
  }

  private String shown(Asked asked, Model model) {
    model.addAttribute("agents", enrolments.page(asked));
    model.addAttribute("now", enrolments.now());
    model.addAttribute("zone", zone);
    return "agents/agents";
  }
}
