package jp.yui.platform.adoption.web;

import java.util.Map;
import jp.yui.platform.adoption.Case;
import jp.yui.platform.adoption.Imports;
import jp.yui.platform.adoption.Reading;
import jp.yui.platform.adoption.Revision;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a municipality has otherwise: items, checks, columns, names on the screen, codes. */
@Controller
@ForRoles(Role.STAFF)
class ChangesPage {
  private static final int LONGEST = 300;

  private final Cases cases;
  private final Imports imports;
  private final Texts texts;

  ChangesPage(Cases cases, Imports imports, Texts texts) {
    this.cases = cases;
    this.imports = imports;
    this.texts = texts;
  }

  @GetMapping("/imports/{id}/changes")
  String page(@PathVariable long id, Model model) {
    Case it = cases.byId(id);
    Revision draft = Cases.draft(it);
    ChangesForm form = form(it, draft);
    return shown(
        it,
        draft,
        form,
        new Typed(new ChangesValues(form, Reading.draft(draft).changes()).all()),
        model);
  }

  @PostMapping("/imports/{id}/changes")
  String save(@PathVariable long id, @RequestParam Map<String, String> all, Model model) {
    Case it = cases.byId(id);
    Revision draft = Cases.draft(it);
    ChangesForm form = form(it, draft);
    Typed typed = new Typed(all);
    typed.limit(LONGEST, texts.of("settings.long", LONGEST));
    Overlay next = form.apply(Reading.draft(draft), typed);
    if (!typed.problems().isEmpty()) {
      return shown(it, draft, form, typed, model);
    }
    imports.write(it, next);
    return "redirect:/imports/" + id;
  }

  private ChangesForm form(Case it, Revision draft) {
    Scenario scenario = cases.scenario(it, draft);
    return new ChangesForm(scenario, Cases.product(it, scenario));
  }

  private static String shown(Case it, Revision draft, ChangesForm form, Typed typed, Model model) {
    Overlay.Changes changes = Reading.draft(draft).changes();
    model.addAttribute("it", it);
    model.addAttribute("form", form);
    model.addAttribute("typed", typed);
    model.addAttribute("checks", form.scenario().procedure().checks());
    model.addAttribute("forms", form.scenario().forms().values());
    model.addAttribute("added", changes.addedChecks().size());
    model.addAttribute("columns", changes.columns());
    return "adoption/changes";
  }
}
