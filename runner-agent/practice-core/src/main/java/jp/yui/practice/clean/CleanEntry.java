package jp.yui.practice.clean;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yui.practice.fault.RegistrationDesk;
import jp.yui.practice.product.Product;
import jp.yui.practice.record.DuplicateReceipt;
import jp.yui.practice.record.Registration;
import jp.yui.practice.record.Submission;
import jp.yui.practice.screen.Checks;
import jp.yui.practice.screen.Problem;
import jp.yui.practice.screen.Screens;
import jp.yui.practice.session.UserSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entry, confirmation and completion of the clean product. */
@Controller
@RequestMapping("/clean")
class CleanEntry {
  private final Screens screens;
  private final CleanRules rules;
  private final Checks checks;
  private final RegistrationDesk desk;

  CleanEntry(Screens screens, CleanRules rules, Checks checks, RegistrationDesk desk) {
    this.screens = screens;
    this.rules = rules;
    this.checks = checks;
    this.desk = desk;
  }

  @ModelAttribute("operator")
  String operator(@RequestAttribute UserSession session) {
    return session.operator();
  }

  @GetMapping("/entry")
  String entry(Model model) {
    return form(model, new Submission(Product.CLEAN, Map.of(), List.of()), List.of());
  }

  @PostMapping("/confirm")
  String check(@RequestAttribute UserSession session, HttpServletRequest request, Model model) {
    Submission sent = CleanForm.read(request);
    List<Problem> problems = rules.problems(screens.plain(Product.CLEAN), sent);
    if (!problems.isEmpty()) {
      return form(model, sent, problems);
    }
    String draft = UUID.randomUUID().toString();
    session.keep(draft, sent);
    return "redirect:/clean/confirm?draft=" + draft;
  }

  @GetMapping("/confirm")
  String confirm(@RequestAttribute UserSession session, @RequestParam String draft, Model model) {
    Optional<Submission> kept = session.kept(draft, Submission.class);
    if (kept.isEmpty()) {
      return "redirect:/clean/entry";
    }
    model.addAttribute("draft", draft);
    model.addAttribute("screen", screens.confirming(Product.CLEAN));
    model.addAttribute("sent", kept.get());
    return "clean/confirm";
  }

  /** Every press registers: a second press of 登録 is a second registration, as in life. */
  @PostMapping("/register")
  String register(@RequestAttribute UserSession session, @RequestParam String draft, Model model) {
    Optional<Submission> kept = session.kept(draft, Submission.class);
    if (kept.isEmpty()) {
      return "redirect:/clean/entry";
    }
    try {
      Registration done = desk.register(kept.get());
      session.keep(done.ninteiNo(), done);
      return "redirect:/clean/complete?no=" + done.ninteiNo();
    } catch (DuplicateReceipt e) {
      return form(
          model,
          kept.get(),
          List.of(checks.problem("problem.duplicate", "receipt-no", kept.get().receiptNo())));
    }
  }

  @GetMapping("/complete")
  String complete(@RequestAttribute UserSession session, @RequestParam String no, Model model) {
    Optional<Registration> done = session.kept(no, Registration.class);
    if (done.isEmpty()) {
      return "redirect:/clean/menu";
    }
    model.addAttribute("done", done.get());
    return "clean/complete";
  }

  private String form(Model model, Submission sent, List<Problem> problems) {
    model.addAttribute("screen", screens.shown(Product.CLEAN));
    model.addAttribute("values", sent.fields());
    model.addAttribute("children", sent.children());
    model.addAttribute("problems", problems);
    return "clean/entry";
  }
}
