package jp.yui.platform.experience.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.yui.platform.experience.Entry;
import jp.yui.platform.experience.Exchange;
import jp.yui.platform.experience.Kind;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Forms for what was learnt; whose entry it is, {@link Exchange} looks at. */
@Controller
@ForSignedIn
class WritingPages {
  private static final String ANY = "/{path:cases|questions|troubles|answers}/{id}";

  private final Exchange exchange;
  private final Subjects subjects;
  private final EntryPages pages;

  WritingPages(Exchange exchange, Subjects subjects, EntryPages pages) {
    this.exchange = exchange;
    this.subjects = subjects;
    this.pages = pages;
  }

  @GetMapping("/{path:cases|questions|troubles}/new")
  String empty(
      @PathVariable String path, @RequestParam(defaultValue = "") String scenario, Model model) {
    model.addAttribute("form", EntryForm.empty());
    return form(Subjects.kind(path), scenario, model);
  }

  @PostMapping("/{path:cases|questions|troubles}/new")
  String write(
      @PathVariable String path,
      @RequestParam(defaultValue = "") String scenario,
      @ModelAttribute("form") EntryForm form,
      BindingResult problems,
      Model model,
      RedirectAttributes next) {
    Kind kind = Subjects.kind(path);
    form.check(kind, subjects.products(scenario), problems);
    if (problems.hasErrors()) {
      return form(kind, scenario, model);
    }
    long id = exchange.write(kind, scenario, form.text(kind));
    return done("written", "/" + path + "/" + id, next);
  }

  @PostMapping("/questions/{id}/answers")
  String answer(
      @PathVariable long id,
      @ModelAttribute("form") EntryForm form,
      BindingResult problems,
      Model model,
      RedirectAttributes next) {
    Entry question = subjects.entry("questions", id);
    form.check(Kind.ANSWER, List.of(), problems);
    if (problems.hasErrors()) {
      model.addAttribute("hiding", new HidingForm(""));
      return pages.shown(question, model);
    }
    exchange.answer(question, form.text(Kind.ANSWER));
    return done("written", "/questions/" + id, next);
  }

  @GetMapping(ANY + "/mend")
  String mend(@PathVariable String path, @PathVariable long id, Model model) {
    Entry entry = subjects.entry(path, id);
    if (!exchange.mayChange(entry)) {
      throw new AccessDeniedException("somebody else's");
    }
    model.addAttribute("form", EntryForm.of(entry));
    model.addAttribute("entry", entry);
    return form(entry.kind(), entry.scenario(), model);
  }

  @PostMapping(ANY + "/mend")
  String mended(
      @PathVariable String path,
      @PathVariable long id,
      @ModelAttribute("form") EntryForm form,
      BindingResult problems,
      Model model,
      RedirectAttributes next) {
    Entry entry = subjects.entry(path, id);
    form.check(entry.kind(), subjects.products(entry.scenario()), problems);
    if (problems.hasErrors()) {
      model.addAttribute("entry", entry);
      return form(entry.kind(), entry.scenario(), model);
    }
    exchange.mend(entry, form.text(entry.kind()));
    return done("mended", "/" + path + "/" + id, next);
  }

  @PostMapping(ANY + "/taken-back")
  String takenBack(@PathVariable String path, @PathVariable long id, RedirectAttributes next) {
    Entry entry = subjects.entry(path, id);
    exchange.takeBack(entry);
    return done(
        "taken-back",
        entry.kind() == Kind.ANSWER ? "/questions/" + entry.answers() : "/" + path,
        next);
  }

  @PostMapping("/troubles/{id}/resolved")
  String resolved(@PathVariable long id, @RequestParam boolean resolved, RedirectAttributes next) {
    exchange.resolve(subjects.entry("troubles", id), resolved);
    return done("mended", "/troubles/" + id, next);
  }

  @PostMapping("/{path:cases|questions|troubles}/{id}/hidden")
  @ForRoles(Role.CONSORTIUM_ADMIN)
  String hide(
      @PathVariable String path,
      @PathVariable long id,
      @Valid @ModelAttribute("hiding") HidingForm hiding,
      BindingResult problems,
      Model model,
      RedirectAttributes next) {
    Entry entry = subjects.entry(path, id);
    if (problems.hasErrors()) {
      model.addAttribute("form", EntryForm.empty());
      return pages.shown(entry, model);
    }
    exchange.hide(entry, hiding.reason().strip());
    return done("hidden", "/" + path + "/" + id, next);
  }

  private String form(Kind kind, String scenario, Model model) {
    model.addAttribute("kind", kind);
    model.addAttribute("about", subjects.newest(scenario));
    model.addAttribute("products", subjects.products(scenario));
    return "experience/form";
  }

  private static String done(String what, String where, RedirectAttributes next) {
    next.addFlashAttribute("done", "experience.done." + what);
    return "redirect:" + where;
  }
}
