package jp.yui.platform.agents.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.yui.platform.agents.Enrolment;
import jp.yui.platform.agents.Enrolments;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a municipality's administrator lets a terminal in, or out. */
@Controller
@ForRoles(Role.MUNICIPALITY_ADMIN)
class EnrolmentPages {
  private final Enrolments enrolments;

  EnrolmentPages(Enrolments enrolments) {
    this.enrolments = enrolments;
  }

  @PostMapping("/agents/{id}/code")
  String code(@PathVariable long id, Model model, HttpServletRequest request) {
    Enrolment agent =
        enrolments.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("agent", agent);
    model.addAttribute("code", enrolments.code(id).orElseThrow());
    model.addAttribute(
        "site", ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    model.addAttribute("days", Enrolments.GOOD_FOR.toDays());
    return "agents/code";
  }

  @PostMapping("/agents/{id}/suspended")
  String suspend(@PathVariable long id, @RequestParam boolean suspended) {
    enrolments.suspend(id, suspended);
    return "redirect:/agents";
  }
}
