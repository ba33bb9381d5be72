package jp.yui.platform.items.web;

import jakarta.validation.Valid;
import java.util.stream.Collectors;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.items.HeaderLine;
import jp.yui.platform.items.NotAHeaderException;
import jp.yui.platform.items.Proposals;
import jp.yui.scenario.dictionary.Dictionary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The dictionary, and the way from a pasted header line to decided columns. Keeps nothing. */
@Controller
@ForSignedIn
class ItemPages {
  @GetMapping("/items")
  String page(Model model) {
    model.addAttribute("form", new HeaderForm(""));
    return shown(model);
  }

  @PostMapping("/items/proposals")
  String propose(
      @Valid @ModelAttribute("form") HeaderForm form, BindingResult problems, Model model) {
    if (problems.hasErrors()) {
      return shown(model);
    }
    try {
      model.addAttribute("proposals", Proposals.of(HeaderLine.columns(form.header())));
      return "items/proposals";
    } catch (NotAHeaderException e) {
      problems.rejectValue("header", "items.header." + e.code());
      return shown(model);
    }
  }

  @PostMapping("/items/columns")
  String columns(MappingForm mapping, Model model) {
    model.addAttribute("count", mapping.lines().size());
    model.addAttribute("left", mapping.column().size() - mapping.lines().size());
    model.addAttribute(
        "yaml",
        mapping.lines().stream()
            .map(MappingForm.Line::toString)
            .collect(Collectors.joining("\n", "columns:\n", "\n")));
    return "items/columns";
  }

  private static String shown(Model model) {
    model.addAttribute("terms", Dictionary.standard().terms().values());
    return "items/items";
  }
}
