package jp.yui.platform.effects.web;

import java.io.IOException;
import java.util.List;
import jp.yui.platform.effects.OwnEffects;
import jp.yui.platform.effects.SummaryFile;
import jp.yui.platform.effects.SummaryReader;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where summaries come in by hand, until agents report by themselves. */
@Controller
@ForRoles(Role.MUNICIPALITY_ADMIN)
class ReportPages {
  private static final String PAGE = "effects/report";
  private static final String AGAIN = "redirect:/effects/report";

  private final OwnEffects own;
  private final SummaryReader reader;
  private final SummaryFile file;

  ReportPages(OwnEffects own, SummaryReader reader, SummaryFile file) {
    this.own = own;
    this.reader = reader;
    this.file = file;
  }

  @GetMapping("/effects/report")
  String page(@RequestParam(defaultValue = "") String scenario, Model model) {
    model.addAttribute("form", SummaryForm.of(scenario));
    return PAGE;
  }

  @PostMapping("/effects/report")
  String report(
      @ModelAttribute("form") SummaryForm form, BindingResult problems, RedirectAttributes next) {
    SummaryReader.Read read = reader.read(form.typed());
    if (read.summary().isEmpty()) {
      read.problems()
          .forEach((field, code) -> problems.rejectValue(field, "effects.problem." + code));
      return PAGE;
    }
    own.report(List.of(read.summary().get()));
    next.addFlashAttribute("taken", 1);
    return AGAIN;
  }

  @PostMapping("/effects/report/file")
  String file(
      @RequestParam(required = false) @Nullable MultipartFile csv,
      Model model,
      RedirectAttributes next)
      throws IOException {
    SummaryFile.Read read = file.read(csv == null ? new byte[0] : csv.getBytes());
    if (!read.faults().isEmpty()) {
      model.addAttribute("form", SummaryForm.of(""));
      model.addAttribute("faults", read.faults());
      return PAGE;
    }
    own.report(read.summaries());
    next.addFlashAttribute("taken", read.summaries().size());
    return AGAIN;
  }
}
