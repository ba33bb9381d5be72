package jp.yui.platform.screens.web;

import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.Role;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.screens.Mending;
import jp.yui.platform.screens.Seen;
import jp.yui.platform.screens.Sightings;
import jp.yui.platform.screens.Warning;
import jp.yui.platform.screens.Warnings;
import jp.yui.platform.screens.Wording;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which products' screens changed, in which way, and what to do. */
@Controller
@ForSignedIn
class ScreenPages {
  private final Warnings warnings;
  private final Sightings sightings;
  private final Wording wording;
  private final Mending mending;
  private final ZoneId zone;

  ScreenPages(
      Warnings warnings, Sightings sightings, Wording wording, Mending mending, ZoneId zone) {
    this.warnings = warnings;
    this.sightings = sightings;
    this.wording = wording;
    this.mending = mending;
    this.zone = zone;
  }

  /** One way in which the screens changed, in words. */
  record Way(Seen seen, List<String> grave, List<String> light) {}

  @GetMapping("/screens")
  String list(@RequestParam Map<String, String> address, Model model) {
    model.addAttribute("warnings", warnings.page(Asked.of("/screens", Warnings.COLUMNS, address)));
    model.addAttribute("zone", zone);
    return "screens/list";
  }

  @GetMapping("/screens/{id}")
  String page(@PathVariable long id, Model model, Locale language) {
    model.addAttribute("closing", new ClosingForm(""));
    return shown(found(id), model, language);
  }

  @PostMapping("/screens/{id}/closed")
  @ForRoles({Role.PUBLISHER, Role.CONSORTIUM_ADMIN})
  String close(
      @PathVariable long id,
      @Valid @ModelAttribute("closing") ClosingForm closing,
      BindingResult problems,
      Model model,
      Locale language,
      RedirectAttributes next) {
    Warning warning = found(id);
    if (problems.hasErrors()) {
      return shown(warning, model, language);
    }
    mending.close(warning, closing.reason().strip());
    next.addFlashAttribute("done", "screens.done.closed");
    return "redirect:/screens/" + id;
  }

  private Warning found(long id) {
    return warnings.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String shown(Warning warning, Model model, Locale language) {
    model.addAttribute("warning", warning);
    model.addAttribute(
        "ways", sightings.of(warning.id()).stream().map(seen -> way(seen, language)).toList());
    model.addAttribute("same", sightings.same(warning.id()));
    model.addAttribute("mayClose", mending.mayClose(warning));
    model.addAttribute("zone", zone);
    return "screens/warning";
  }

  private Way way(Seen seen, Locale language) {
    return new Way(
        seen,
        wording.of(seen.grave(), language),
        wording.of(seen.differences().stream().filter(one -> !one.matters()).toList(), language));
  }
}
