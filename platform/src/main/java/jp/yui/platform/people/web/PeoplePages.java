package jp.yui.platform.people.web;

import jakarta.validation.Valid;
import java.util.Map;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.people.People;
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

/** Where a municipality's administrator keeps its accounts. */
@Controller
@ForRoles(Role.MUNICIPALITY_ADMIN)
class PeoplePages {
  private static final String PATH = "/people";

  private final People people;

  PeoplePages(People people) {
    this.people = people;
  }

  @GetMapping(PATH)
  String page(@RequestParam Map<String, String> address, Model model) {
    model.addAttribute("form", PersonForm.empty());
    return shown(Asked.of(PATH, People.COLUMNS, address), model);
  }

  @PostMapping(PATH)
  String invite(
      @Valid @ModelAttribute("form") PersonForm form, BindingResult problems, Model model) {
    if (!PersonForm.given().containsAll(form.roles())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    if (problems.hasErrors()) {
      return shown(Asked.of(PATH, People.COLUMNS), model);
    }
    try {
      return invited(people.invite(form.signInName(), form.name(), form.roles()), model);
    } catch (DuplicateKeyException e) {
      problems.rejectValue("signInName", "people.known");
      return shown(Asked.of(PATH, People.COLUMNS), model);
    }
  }

  @PostMapping("/people/{id}/active")
  String setActive(@PathVariable long id, @RequestParam boolean active) {
    if (!people.setActive(id, active)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:" + PATH;
  }

  @PostMapping("/people/{id}/directory")
  String release(@PathVariable long id) {
    if (!people.release(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/people";
  }

  @PostMapping("/people/{id}/invitation")
  String inviteAgain(@PathVariable long id, Model model) {
    return invited(
        people.inviteAgain(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
        model);
  }

  private static String invited(String token, Model model) {
    model.addAttribute("link", InvitationLink.of(token));
    return "people/invited";
  }

  private String shown(Asked asked, Model model) {
    model.addAttribute("people", people.page(asked));
    model.addAttribute("given", PersonForm.given());
    return "people/people";
  }
}
