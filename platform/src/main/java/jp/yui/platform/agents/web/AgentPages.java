package jp.yui.platform.agents.web;

import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yui.platform.agents.Agents;
import jp.yui.platform.agents.Doctor;
import jp.yui.platform.agents.Enrolment;
import jp.yui.platform.agents.Enrolments;
import jp.yui.platform.agents.Finding;
import jp.yui.platform.agents.Health;
import jp.yui.platform.agents.Vitals;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.paging.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
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

/** Where a municipality's administrator names its agents. */
@Controller
@ForRoles(Role.MUNICIPALITY_ADMIN)
class AgentPages {
  private static final String PATH = "/agents";

  private final Agents agents;
  private final Enrolments enrolments;
  private final Health health;
  private final Doctor doctor;
  private final ZoneId zone;

  AgentPages(Agents agents, Enrolments enrolments, Health health, Doctor doctor, ZoneId zone) {
    this.health = health;
    this.doctor = doctor;
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

  /** One agent: how it is, and what to do. */
  @GetMapping(PATH + "/{id}")
  String agent(@PathVariable long id, Model model) {
    Enrolment agent =
        enrolments.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    @Nullable Vitals vitals = health.all().get(id);
    model.addAttribute("agent", agent);
    model.addAttribute("vitals", vitals);
    model.addAttribute("findings", vitals == null ? List.of() : doctor.look(vitals));
    model.addAttribute("jobs", health.jobs(id));
    model.addAttribute("now", enrolments.now());
    model.addAttribute("zone", zone);
    return "agents/agent";
  }

  private String shown(Asked asked, Model model) {
    model.addAttribute("agents", enrolments.page(asked));
    Map<Long, Vitals> vitals = health.all();
    Map<Long, List<Finding>> findings = new HashMap<>();
    vitals.forEach((id, one) -> findings.put(id, doctor.look(one)));
    model.addAttribute("vitals", vitals);
    model.addAttribute("findings", findings);
    model.addAttribute("now", enrolments.now());
    model.addAttribute("zone", zone);
    return "agents/agents";
  }
}
