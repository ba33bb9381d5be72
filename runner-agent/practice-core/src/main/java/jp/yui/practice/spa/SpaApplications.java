package jp.yui.practice.spa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yui.practice.fault.RegistrationDesk;
import jp.yui.practice.product.Product;
import jp.yui.practice.record.Case;
import jp.yui.practice.record.CaseSearch;
import jp.yui.practice.record.DuplicateReceipt;
import jp.yui.practice.record.Registration;
import jp.yui.practice.record.Submission;
import jp.yui.practice.screen.Checks;
import jp.yui.practice.screen.Field;
import jp.yui.practice.screen.Problem;
import jp.yui.practice.screen.Screen;
import jp.yui.practice.screen.Screens;
import jp.yui.practice.session.UserSession;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The applications of the single-page product, as JSON. */
@RestController
@RequestMapping("/spa/api")
class SpaApplications {
  /** What the page sends. */
  record Sent(Map<String, String> fields, List<Map<String, String>> children) {}

  /** Some rows of a result, and how many there are in all. */
  record Rows(int total, List<Case> items, boolean reversed) {}

  /** One line of the detail page. */
  record Line(String label, String value) {}

  private final Screens screens;
  private final SpaRules rules;
  private final Checks checks;
  private final CaseSearch search;
  private final RegistrationDesk desk;

  SpaApplications(
      Screens screens, SpaRules rules, Checks checks, CaseSearch search, RegistrationDesk desk) {
    this.screens = screens;
    this.rules = rules;
    this.checks = checks;
    this.search = search;
    this.desk = desk;
  }

  @GetMapping("/form")
  Screen form() {
    return screens.withConfirmation(Product.SPA);
  }

  @GetMapping("/applications")
  Rows find(
      @RequestAttribute UserSession session,
      @RequestParam(defaultValue = "") String receipt,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "20") int limit) {
    List<Case> all =
        search.find(
            Product.SPA, session.seesProtected(), c -> c.receiptNo().startsWith(receipt.strip()));
    return new Rows(
        all.size(), all.stream().skip(offset).limit(limit).toList(), screens.reversed(Product.SPA));
  }

  @GetMapping("/applications/{no}")
  ResponseEntity<List<Line>> detail(
      @RequestAttribute UserSession session, @PathVariable String no) {
    return ResponseEntity.of(
        search.byNinteiNo(Product.SPA, session.seesProtected(), no).map(this::lines));
  }

  @PostMapping("/applications")
  ResponseEntity<Object> register(@RequestBody Sent sent) {
    var submission = new Submission(Product.SPA, sent.fields(), sent.children());
    List<Problem> problems = rules.problems(screens.plain(Product.SPA), submission);
    if (!problems.isEmpty()) {
      return refuse(problems);
    }
    try {
      Registration done = desk.register(submission);
      return ResponseEntity.status(HttpStatus.CREATED)
          .body(Map.of("ninteiNo", done.ninteiNo(), "receiptNo", done.receiptNo()));
    } catch (DuplicateReceipt e) {
      return refuse(
          List.of(checks.problem("problem.duplicate", "receipt-no", submission.receiptNo())));
    }
  }

  private static ResponseEntity<Object> refuse(List<Problem> problems) {
    return ResponseEntity.unprocessableContent().body(Map.of("problems", problems));
  }

  private List<Line> lines(Registration r) {
    Screen screen = screens.plain(Product.SPA);
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(checks.text("label.number"), r.ninteiNo()));
    screen.fields().forEach(f -> line("", f, r.fields(), lines));
    for (int i = 0; i < r.children().size(); i++) {
      for (Field f : screen.child()) {
        line(checks.text("label.child", i + 1), f, r.children().get(i), lines);
      }
    }
    return lines;
  }

  private static void line(String before, Field f, Map<String, String> from, List<Line> lines) {
    String value = from.getOrDefault(f.id(), "");
    if (!value.isEmpty()) {
      lines.add(new Line(before + f.label(), value));
    }
  }
}
