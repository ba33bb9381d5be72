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

/** The settings that the scenario's product asks for. */
@Controller
@ForRoles(Role.STAFF)
class SettingsPage {
  private static final int LONGEST = 1000;

  private final Cases cases;
  private final Imports imports;
  private final Texts texts;

  SettingsPage(Cases cases, Imports imports, Texts texts) {
    this.cases = cases;
    this.imports = imports;
    this.texts = texts;
  }

  @GetMapping("/imports/{id}/settings")
  String page(@PathVariable long id, Model model) {
    Case it = cases.byId(id);
    Revision draft = Cases.draft(it);
    Typed typed = new Typed(SettingsForm.values(Reading.draft(draft)));
    return shown(it, form(it, draft), typed, model);
  }

  @PostMapping("/imports/{id}/settings")
  String save(@PathVariable long id, @RequestParam Map<String, String> all, Model model) {
    Case it = cases.byId(id);
    Revision draft = Cases.draft(it);
    SettingsForm form = form(it, draft);
    Typed typed = new Typed(all);
    typed.limit(LONGEST, texts.of("settings.long", LONGEST));
    Overlay next = form.apply(Reading.draft(draft), typed);
    if (!typed.problems().isEmpty()) {
      return shown(it, form, typed, model);
    }
    imports.write(it, next);
    return "redirect:/imports/" + id;
  }

  private SettingsForm form(Case it, Revision draft) {
    Scenario scenario = cases.scenario(it, draft);
    return new SettingsForm(scenario, Cases.product(it, scenario), texts);
  }

  private String shown(Case it, SettingsForm form, Typed typed, Model model) {
    model.addAttribute("it", it);
    model.addAttribute("product", form.product());
    model.addAttribute("fields", form.settings(typed));
    model.addAttribute("typed", typed);
    model.addAttribute("hosts", field("hosts", typed));
    model.addAttribute("browsers", field("browsers", typed));
    model.addAttribute("pace", field("pace", typed));
    model.addAttribute("days", field("days", typed));
    return "adoption/settings";
  }

  private Field field(String name, Typed typed) {
    String value = name.equals("hosts") ? String.join("\n", typed.lines(name)) : typed.text(name);
    return new Field(
        name,
        texts.of("settings." + name),
        texts.of("settings." + name + ".hint"),
        value,
        typed.problems().get(name));
  }
}
