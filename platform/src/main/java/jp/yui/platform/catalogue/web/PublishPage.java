package jp.yui.platform.catalogue.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import jp.yui.platform.catalogue.Filing;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.problem.ProblemText;
import jp.yui.scenario.problem.Severity;
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
  private final Shelf shelf;

  PublishPage(Shelf shelf) {
    this.shelf = shelf;
  }

  @GetMapping("/publish")
  String page() {
    return "catalogue/publish";
  }

  @PostMapping("/publish")
  String publish(
      @RequestParam(required = false) @Nullable MultipartFile zip,
      Model model,
      RedirectAttributes next)
      throws IOException {
    Parcel parcel = Parcel.open(zip == null ? new byte[0] : zip.getBytes());
    if (parcel.bundle().isEmpty()) {
      model.addAttribute("faults", parcel.faults());
      return "catalogue/publish";
    }
    return switch (shelf.file(parcel.bundle().get())) {
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
        model.addAttribute(
            "errors",
            faulty.problems().stream().filter(p -> p.severity() == Severity.ERROR).count());
        yield "catalogue/publish";
      }
      case Filing.Known known -> fault(model, "known", known.scenario() + " " + known.version());
      case Filing.Foreign foreign -> fault(model, "foreign", foreign.scenario());
    };
  }

  private static String fault(Model model, String code, String what) {
    model.addAttribute("faults", List.of(new Parcel.Fault(code, what)));
    return "catalogue/publish";
  }
}
