package jp.yui.practice.spa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yui.practice.record.Submission;
import jp.yui.practice.screen.Checks;
import jp.yui.practice.screen.Problem;
import jp.yui.practice.screen.Screen;
import org.springframework.stereotype.Component;

/** What the API insists on, beyond the form of each field. */
@Component
class SpaRules {
  private final Checks checks;

  SpaRules(Checks checks) {
    this.checks = checks;
  }

  List<Problem> problems(Screen screen, Submission sent) {
    Map<String, String> fields = sent.fields();
    List<Problem> problems = new ArrayList<>(checks.of(screen, fields, sent.children()));
    boolean unknown = fields.containsKey("applicant-birth-unknown");
    need(screen, fields, unknown ? "applicant-birth-note" : "applicant-birth", problems);
    if (fields.containsKey("spouse")) {
      need(screen, fields, "spouse-name", problems);
    }
    return problems;
  }

  private void need(Screen screen, Map<String, String> fields, String id, List<Problem> problems) {
    if (fields.getOrDefault(id, "").isBlank()) {
      screen
          .fields()
          .filter(f -> f.id().equals(id))
          .forEach(f -> problems.add(checks.problem("problem.required", id, f.label())));
    }
  }
}
