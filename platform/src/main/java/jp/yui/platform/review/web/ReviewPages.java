package jp.yui.platform.review.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.Role;
import jp.yui.platform.review.Refused;
import jp.yui.platform.review.Reviews;
import jp.yui.platform.review.Standing;
import jp.yui.platform.review.Verdict;
import jp.yui.scenario.sharing.Difference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A version under review: what changed, who thinks what of it, what becomes of it. */
@Controller
class ReviewPages {
  private final Reviews reviews;
  private final Library library;

  ReviewPages(Reviews reviews, Library library) {
    this.reviews = reviews;
    this.library = library;
  }

  @GetMapping("/reviews/{id}")
  @ForSignedIn
  String page(@PathVariable long id, Model model, Locale language) {
    model.addAttribute("verdict", new VerdictForm(null, ""));
    model.addAttribute("turn", new TurnForm(null, ""));
    return shown(id, model, language);
  }

  @PostMapping("/reviews/{id}/verdict")
  @ForRoles(Role.REVIEWER)
  String judge(
      @PathVariable long id,
      @Valid @ModelAttribute("verdict") VerdictForm form,
      BindingResult problems,
      Model model,
      Locale language,
      RedirectAttributes next) {
    if (form.verdict() == Verdict.RETURNED && form.remark().isBlank()) {
      problems.rejectValue("remark", "review.remark.missing");
    }
    Verdict verdict = form.verdict();
    if (problems.hasErrors() || verdict == null) {
      model.addAttribute("turn", new TurnForm(null, ""));
      return shown(id, model, language);
    }
    return done(id, () -> reviews.judge(version(id), verdict, form.remark().strip()), next);
  }

  @PostMapping("/reviews/{id}/turn")
  @ForRoles({Role.PUBLISHER, Role.CONSORTIUM_ADMIN})
  String turn(
      @PathVariable long id,
      @Valid @ModelAttribute("turn") TurnForm form,
      BindingResult problems,
      Model model,
      Locale language,
      RedirectAttributes next) {
    if (form.needsReason() && form.reason().isBlank()) {
      problems.rejectValue("reason", "review.reason.missing");
    }
    State state = form.state();
    if (problems.hasErrors() || state == null) {
      model.addAttribute("verdict", new VerdictForm(null, ""));
      return shown(id, model, language);
    }
    return done(id, () -> reviews.turn(version(id), state, form.reason().strip()), next);
  }

  private static String done(long id, Runnable deed, RedirectAttributes next) {
    try {
      deed.run();
      next.addFlashAttribute("done", true);
    } catch (Refused refused) {
      next.addFlashAttribute("refused", "review.refused." + refused.code());
    }
    return "redirect:/reviews/" + id;
  }

  private Version version(long id) {
    return standing(id).version();
  }

  private Standing standing(long id) {
    return reviews.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String shown(long id, Model model, Locale language) {
    Standing standing = standing(id);
    Version version = standing.version();
    Optional<Version> before = reviews.before(version);
    model.addAttribute("standing", standing);
    model.addAttribute("version", version);
    model.addAttribute("before", before.orElse(null));
    model.addAttribute("comments", reviews.comments(id));
    model.addAttribute("turns", reviews.turns(id));
    model.addAttribute("mayJudge", reviews.mayJudge(version));
    model.addAttribute("states", reviews.mayTurnTo(version).stream().sorted().toList());
    before.ifPresent(
        old -> {
          Difference difference =
              Difference.between(library.read(old), library.read(version), language);
          model.addAttribute("difference", difference);
          model.addAttribute(
              "numberLies",
              difference.breaking() && !Difference.toldByNumber(old.version(), version.version()));
        });
    return "review/review";
  }
}
