package jp.yui.practice.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The checks that a product's server makes of what was sent. */
@Component
public class Checks {
  private final MessageSource messages;

  Checks(MessageSource messages) {
    this.messages = messages;
  }

  public List<Problem> of(
      Screen screen, Map<String, String> fields, List<Map<String, String>> children) {
    List<Problem> problems = new ArrayList<>();
    screen.fields().forEach(f -> check(f, f.id(), f.label(), fields, problems));
    for (int i = 0; i < children.size(); i++) {
      String child = text("child.prefix", i + 1);
      for (Field f : screen.child()) {
        check(
            f,
            "child-%d-%s".formatted(i + 1, f.id()),
            child + f.label(),
            children.get(i),
            problems);
      }
    }
    return problems;
  }

  public Problem problem(String key, String field, Object... arguments) {
    return new Problem(field, text(key, arguments));
  }

  private void check(
      Field f, String id, String label, Map<String, String> values, List<Problem> problems) {
    String value = values.getOrDefault(f.id(), "");
    Rule rule = f.rule();
    List<Field.Choice> choices = f.choices();
    if (value.isBlank()) {
      if (f.required()) {
        problems.add(problem("problem.required", id, label));
      }
    } else if (rule != null && !rule.fits(value)) {
      problems.add(problem("problem." + rule.key(), id, label));
    } else if (choices != null && choices.stream().noneMatch(c -> c.value().equals(value))) {
      problems.add(problem("problem.choice", id, label));
    } else if (f.max() > 0 && value.codePointCount(0, value.length()) > f.max()) {
      problems.add(problem("problem.long", id, label, f.max()));
    }
  }

  /** A text of the products, in their language. */
  public String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.JAPANESE);
  }
}
