package jp.yui.platform.adoption.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.yui.platform.adoption.Approval;
import jp.yui.platform.adoption.Case;
import jp.yui.platform.adoption.Imports;
import jp.yui.platform.adoption.Reading;
import jp.yui.platform.adoption.Revision;
import jp.yui.platform.agents.Agents;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.model.Setting;
import jp.yui.scenario.problem.Severity;
import jp.yui.scenario.sharing.Deviation;
import jp.yui.scenario.sharing.Difference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One import: what is in use, what is prepared, who has to do something next. */
@Controller
class ImportPages {
  private final Cases cases;
  private final Imports imports;
  private final Approval approval;
  private final Agents agents;

  ImportPages(Cases cases, Imports imports, Approval approval, Agents agents) {
    this.cases = cases;
    this.imports = imports;
    this.approval = approval;
    this.agents = agents;
  }

  @GetMapping("/imports/{id}")
  @ForRoles({Role.STAFF, Role.MUNICIPALITY_ADMIN})
  String page(@PathVariable long id, Model model, Locale language) {
    Case it = cases.byId(id);
    Revision shown = it.pending().or(it::approved).orElseThrow();
    Scenario scenario = cases.scenario(it, shown);
    Reading reading = Reading.of(scenario, it, shown);
    model.addAttribute("it", it);
    model.addAttribute("shown", shown);
    model.addAttribute("version", it.version(shown));
    model.addAttribute("product", Cases.product(it, scenario));
    model.addAttribute(
        "faults",
        reading.problems().stream()
            .filter(p -> p.severity() == Severity.ERROR)
            .filter(p -> !p.code().equals(SettingsForm.MISSING))
            .toList());
    model.addAttribute("missing", missing(Cases.product(it, scenario), Reading.draft(shown)));
    model.addAttribute("rows", PartRow.of(scenario, it, shown, language));
    model.addAttribute(
        "deviation", Deviation.of(scenario, it.imported().product(), Reading.draft(shown)));
    model.addAttribute("mayDecide", Approval.mayDecide(shown));
    model.addAttribute("agents", agents.all());
    Optional<Revision> inUse = it.approved().filter(one -> one.id() != shown.id());
    model.addAttribute("inUse", inUse.orElse(null));
    model.addAttribute(
        "news",
        inUse.isEmpty() || inUse.get().scenarioVersion() == shown.scenarioVersion()
            ? List.of()
            : Difference.between(cases.scenario(it, inUse.get()), scenario, language).changes());
    return "adoption/import";
  }

  /** Labels of the settings that are not filled in yet. */
  private static List<String> missing(Product product, Overlay overlay) {
    return product.settings().values().stream()
        .filter(setting -> setting.required() && !overlay.settings().containsKey(setting.id()))
        .map(Setting::label)
        .toList();
  }

  @PostMapping("/imports/{id}/prepare")
  @ForRoles(Role.STAFF)
  String prepare(@PathVariable long id) {
    return then(id, imports::prepare);
  }

  @PostMapping("/imports/{id}/discard")
  @ForRoles(Role.STAFF)
  String discard(@PathVariable long id) {
    return then(id, imports::discard);
  }

  @PostMapping("/imports/{id}/submit")
  @ForRoles(Role.STAFF)
  String submit(@PathVariable long id, RedirectAttributes next) {
    Case it = cases.byId(id);
    Revision draft = Cases.draft(it);
    if (Reading.of(cases.scenario(it, draft), it, draft).overlay().isEmpty()) {
      next.addFlashAttribute("outcome", "import.outcome.FAULTY");
    } else {
      imports.submit(it);
    }
    return "redirect:/imports/" + id;
  }

  @PostMapping("/imports/{id}/decision")
  @ForRoles(Role.MUNICIPALITY_ADMIN)
  String decide(
      @PathVariable long id,
      @RequestParam long revision,
      @RequestParam(defaultValue = "") String made,
      @RequestParam boolean approved,
      @RequestParam(defaultValue = "") String remark,
      RedirectAttributes next) {
    Case it = cases.byId(id);
    // What was looked at, not what stands there now.
    Optional<Revision> waiting =
        it.pending().filter(one -> one.id() == revision && one.madeAt().toString().equals(made));
    if (!approved && (remark.isBlank() || remark.length() > 2000)) {
      next.addFlashAttribute("remark", remark);
      next.addFlashAttribute("remarkProblem", true);
      return "redirect:/imports/" + id + "#decision";
    }
    Approval.Outcome outcome =
        waiting
            .map(
                one ->
                    approved ? approval.approve(it, one) : approval.refuse(it, one, remark.strip()))
            .orElse(Approval.Outcome.OVER);
    next.addFlashAttribute("outcome", "import.outcome." + outcome);
    return "redirect:/imports/" + id;
  }

  @PostMapping("/imports/{id}/agents")
  @ForRoles({Role.STAFF, Role.MUNICIPALITY_ADMIN})
  String assign(
      @PathVariable long id,
      @RequestParam(defaultValue = "") Set<Long> agent,
      RedirectAttributes next) {
    next.addFlashAttribute("outcome", "import.outcome.DONE");
    return then(id, it -> imports.assign(it, agent));
  }

  private String then(long id, Consumer<Case> deed) {
    deed.accept(cases.byId(id));
    return "redirect:/imports/" + id;
  }
}
