package jp.yui.platform.catalogue.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import jp.yui.platform.catalogue.Filing;
import jp.yui.platform.catalogue.Parcel;
import jp.yui.platform.catalogue.Publishing;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.problem.ProblemText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A scenario's folder is handed in; everything that is wrong with it is said at once. */
@Controller
@ForRoles(Role.PUBLISHER)
class PublishPage {
  private static final String PAGE = "catalogue/publish";

  private final Publishing publishing;

  PublishPage(Publishing publishing) {
    this.publishing = publishing;
  }

  @GetMapping("/publish")
  String page() {
    return PAGE;
  }

  @PostMapping("/publish")
  String publish(
      @RequestParam(required = false) @Nullable MultipartFile zip,
      Model model,
      RedirectAttributes next)
      throws IOException {
    Parcel parcel = Parcel.open(zip == null ? new byte[0] : zip.getBytes());
    if (!parcel.faults().isEmpty()) {
      model.addAttribute("faults", parcel.faults());
      model.addAttribute("problems", parcel.bundle().map(publishing::look).orElse(null));
      return PAGE;
    }
    return shown(publishing.publish(parcel.bundle().orElseThrow()), PAGE, model, next);
  }

  /** The scenario's page where it was filed; the page again, with what is wrong, where not. */
  static String shown(Filing filing, String page, Model model, RedirectAttributes next) {
    return switch (filing) {
      case Filing.Filed filed -> {
        next.addFlashAttribute("filed", filed.version().version());
        next.addFlashAttribute(
            "warnings",
            filed.warnings().stream()
                .map(problem -> new ProblemText().of(problem))
                .collect(Collectors.joining("\n")));
        yield "redirect:/scenarios/" + filed.version().scenario();
      }
      case Filing.Faulty faulty -> {
        model.addAttribute("problems", faulty.problems());
        yield page;
      }
      case Filing.Known known ->
          fault(page, model, "known", known.scenario() + " " + known.version());
      case Filing.Foreign foreign -> fault(page, model, "foreign", foreign.scenario());
    };
  }

  private static String fault(String page, Model model, String code, String what) {
    model.addAttribute("faults", List.of(new Parcel.Fault(code, what)));
    return page;
  }
}
