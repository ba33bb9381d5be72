package jp.yui.practice.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yui.practice.record.Submission;
import jp.yui.practice.screen.Checks;
import jp.yui.practice.screen.Problem;
import jp.yui.practice.screen.Screen;
import org.springframework.stereotype.Component;

/** What the clean product's server insists on, beyond the form of each field. */
@Component
class CleanRules {
  private final Checks checks;

  CleanRules(Checks checks) {
    this.checks = checks;
  }

  List<Problem> problems(Screen screen, Submission sent) {
    Map<String, String> fields = sent.fields();
    List<Problem> problems = new ArrayList<>(checks.of(screen, fields, sent.children()));
    String birth =
        fields.containsKey("applicant-birth-unknown") ? "applicant-birth-note" : "applicant-birth";
    if (fields.getOrDefault(birth, "").isBlank()) {
      problems.add(checks.problem("problem.required", birth, label(screen, birth)));
    }
    if ("有".equals(fields.get("spouse")) && fields.getOrDefault("spouse-name", "").isBlank()) {
      problems.add(checks.problem("problem.spouse", "spouse-name", label(screen, "spouse-name")));
    }
    return problems;
  }

  private static String label(Screen screen, String id) {
    return screen.fields().filter(f -> f.id().equals(id)).findFirst().orElseThrow().label();
  }
}
