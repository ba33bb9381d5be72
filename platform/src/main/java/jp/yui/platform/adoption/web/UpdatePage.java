package jp.yui.platform.adoption.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yui.platform.adoption.Case;
import jp.yui.platform.adoption.Imports;
import jp.yui.platform.adoption.Reading;
import jp.yui.platform.adoption.Revision;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.sharing.Difference;
import jp.yui.scenario.sharing.Merge;
import jp.yui.scenario.sharing.Merged;
import jp.yui.scenario.sharing.Part;
import jp.yui.scenario.sharing.PartWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new version from upstream meets what the municipality has otherwise. */
@Controller
@ForRoles(Role.STAFF)
class UpdatePage {
  private final Cases cases;
  private final Imports imports;

  UpdatePage(Cases cases, Imports imports) {
    this.cases = cases;
    this.imports = imports;
  }

  /**
   * A conflict, side by side, in words.
   *
   * @param chosen {@code ours}, {@code theirs} or ""
   */
  record Choice(
      String name,
      String what,
      String before,
      String theirs,
      String ours,
      boolean keepable,
      String chosen) {}

  /** What goes on as it is, or is not needed any more. */
  record Quiet(String what, String ours, boolean kept) {}

  @GetMapping("/imports/{id}/update")
  String page(@PathVariable long id, Model model, Locale language) {
    return shown(cases.byId(id), Map.of(), false, model, language);
  }

  @PostMapping("/imports/{id}/update")
  String merge(
      @PathVariable long id, @RequestParam Map<String, String> all, Model model, Locale language) {
    Case it = cases.byId(id);
    Version next = it.update().orElseThrow(Cases::none);
    if (!String.valueOf(next.id()).equals(all.get("version"))) {
      return "redirect:/imports/" + id + "/update"; // a newer one came while they looked
    }
    Merge merge = merge(it, next);
    Set<Part> ours = new HashSet<>();
    for (int i = 0; i < merge.conflicts().size(); i++) {
      switch (all.getOrDefault("choice." + i, "")) {
        case "ours" -> ours.add(merge.conflicts().get(i).part());
        case "theirs" -> {}
        default -> {
          return shown(it, all, true, model, language);
        }
      }
    }
    imports.update(it, next, merge, ours);
    return "redirect:/imports/" + id;
  }

  private Merge merge(Case it, Version next) {
    Revision base = it.approved().orElseThrow(Cases::none);
    return Merge.of(
        cases.scenario(it, base),
        cases.library().read(next),
        it.imported().product(),
        Reading.draft(base));
  }

  private String shown(
      Case it, Map<String, String> chosen, boolean asked, Model model, Locale language) {
    Version next = it.update().orElseThrow(Cases::none);
    Scenario upstream = cases.library().read(next);
    Scenario base = cases.scenario(it, it.approved().orElseThrow());
    Merge merge = merge(it, next);
    PartWords words = new PartWords(base, language);
    model.addAttribute("it", it);
    model.addAttribute("from", it.version(it.approved().orElseThrow()));
    model.addAttribute("next", next);
    model.addAttribute("asked", asked);
    model.addAttribute("productGone", !upstream.products().containsKey(it.imported().product()));
    model.addAttribute("difference", Difference.between(base, upstream, language));
    List<Merged.Conflict> conflicts = merge.conflicts();
    model.addAttribute(
        "choices",
        java.util.stream.IntStream.range(0, conflicts.size())
            .mapToObj(
                i ->
                    choice(
                        "choice." + i,
                        conflicts.get(i),
                        words,
                        chosen.getOrDefault("choice." + i, "")))
            .toList());
    model.addAttribute(
        "quiet",
        merge.parts().stream()
            .filter(one -> !(one instanceof Merged.Conflict))
            .map(
                one ->
                    new Quiet(
                        words.of(one.part()),
                        words.value(one.part(), Optional.of(one.ours())),
                        one instanceof Merged.Kept))
            .toList());
    return "adoption/update";
  }

  private static Choice choice(
      String name, Merged.Conflict conflict, PartWords words, String chosen) {
    return new Choice(
        name,
        words.of(conflict.part()),
        words.value(conflict.part(), conflict.before()),
        words.value(conflict.part(), conflict.theirs()),
        words.value(conflict.part(), Optional.of(conflict.ours())),
        conflict.keepable(),
        chosen);
  }
}
