package jp.yui.practice.old;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.practice.fault.RegistrationDesk;
import jp.yui.practice.product.Product;
import jp.yui.practice.record.DuplicateReceipt;
import jp.yui.practice.record.Submission;
import jp.yui.practice.screen.Checks;
import jp.yui.practice.screen.Screens;
import jp.yui.practice.session.UserSession;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entry, confirmation and registration of the old product, all in its main frame. */
@Controller
@RequestMapping("/old")
class OldEntry {
  private final OldPages pages;
  private final Screens screens;
  private final OldRules rules;
  private final Checks checks;
  private final RegistrationDesk desk;

  OldEntry(OldPages pages, Screens screens, OldRules rules, Checks checks, RegistrationDesk desk) {
    this.pages = pages;
    this.screens = screens;
    this.rules = rules;
    this.checks = checks;
    this.desk = desk;
  }

  @GetMapping("/Entry.aspx")
  ResponseEntity<byte[]> entry(@RequestAttribute UserSession session) {
    return form(session, Map.of(), List.of(), List.of());
  }

  @PostMapping("/Confirm.aspx")
  ResponseEntity<byte[]> confirm(
      @RequestAttribute UserSession session,
      @RequestParam("__VIEWSTATE") String token,
      HttpServletRequest request) {
    Optional<ViewState> state = session.kept(token, ViewState.class);
    if (state.isEmpty()) {
      return form(session, Map.of(), List.of(), List.of());
    }
    Map<String, String> fields = state.get().read(request);
    List<Map<String, String>> children = state.get().getChildren();
    List<String> problems = rules.problems(screens.plain(Product.OLD), fields);
    if (!problems.isEmpty()) {
      return form(session, fields, children, problems);
    }
    var sent = new Submission(Product.OLD, fields, List.copyOf(children));
    String draft = new ViewState(List.of()).getToken();
    session.keep(draft, sent);
    return pages.page(
        "confirm",
        Map.of(
            "screen", screens.confirming(Product.OLD),
            "v", fields,
            "children", children,
            "draft", draft));
  }

  /** Answers the post itself, so that reloading the page registers once more, as it was then. */
  @PostMapping("/Complete.aspx")
  ResponseEntity<byte[]> register(
      @RequestAttribute UserSession session, @RequestParam("__VIEWSTATE") String draft) {
    Optional<Submission> kept = session.kept(draft, Submission.class);
    if (kept.isEmpty()) {
      return form(session, Map.of(), List.of(), List.of());
    }
    Submission sent = kept.get();
    try {
      return pages.page("complete", Map.of("done", desk.register(sent)));
    } catch (DuplicateReceipt e) {
      String text = checks.problem("problem.duplicate", "receipt-no", sent.receiptNo()).text();
      return form(session, sent.fields(), sent.children(), List.of(text));
    }
  }

  private ResponseEntity<byte[]> form(
      UserSession session,
      Map<String, String> values,
      List<Map<String, String>> children,
      List<String> problems) {
    var state = new ViewState(children);
    session.keep(state.getToken(), state);
    Map<String, Object> model = new HashMap<>();
    model.put("screen", screens.shown(Product.OLD));
    model.put("state", state);
    model.put("v", values);
    model.put("children", children);
    model.put("problems", String.join("\n", problems));
    return pages.page("entry", model);
  }
}
