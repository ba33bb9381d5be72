package jp.yui.scenario.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Catalogue;
import jp.yui.scenario.problem.Position;

/** Steps as lines of words, in the order in which they are done. */
final class StepLines {
  private final Catalogue texts;
  private final List<StepLine> lines = new ArrayList<>();

  StepLines(Catalogue texts) {
    this.texts = texts;
  }

  List<StepLine> list() {
    return lines;
  }

  void add(List<Step> steps, int depth) {
    steps.forEach(step -> add(step, depth));
  }

  private void add(Step step, int depth) {
    switch (step) {
      case Step.Open s -> line(depth, "open", s.at(), text(s.path()));
      case Step.Fill s -> fields(depth, "fill", s.fields());
      case Step.Choose s -> fields(depth, "choose", s.fields());
      case Step.Pick s -> fields(depth, "pick", s.fields());
      case Step.Press s ->
          line(depth, "press", s.at(), text(s.target().label()), dialog(s.dialog()));
      case Step.Submit s -> {
        String words = words("submit", text(s.target().label()), dialog(s.dialog()));
        lines.add(new StepLine(depth, "submit", words, true, s.at()));
      }
      case Step.Keys s ->
          line(
              depth, "keys", s.at(), s.on().map(this::text).orElse(""), String.join(" ", s.keys()));
      case Step.Upload s -> line(depth, "upload", s.at(), text(s.label()));
      case Step.Expect s -> line(depth, "expect", s.at(), sight(s.sight()));
      case Step.Read s -> line(depth, "read", s.at(), s.names().toString());
      case Step.Found s -> line(depth, "found", s.at(), hit(s.hit()), s.read().toString());
      case Step.Absent s -> line(depth, "absent", s.at(), sight(s.sight()));
      case Step.In s -> {
        line(depth, "in", s.at(), scope(s.scope()));
        add(s.steps(), depth + 1);
      }
      case Step.Each s -> {
        line(depth, "each", s.at(), s.group());
        add(s.steps(), depth + 1);
      }
      case Step.When s -> {
        line(depth, "when", s.at(), s.condition().source());
        add(s.steps(), depth + 1);
        if (!s.otherwise().isEmpty()) {
          line(depth, "else", s.at(), s.condition().source());
          add(s.otherwise(), depth + 1);
        }
      }
    }
  }

  private void line(int depth, String verb, Position at, String... details) {
    lines.add(new StepLine(depth, verb + ":" + details[0], words(verb, details), false, at));
  }

  private void fields(int depth, String verb, List<Step.Field> fields) {
    for (Step.Field field : fields) {
      String label = field.part() == 0 ? field.label() : field.label() + "#" + field.part();
      lines.add(
          new StepLine(
              depth, "field:" + label, words(verb, label, text(field.value())), false, field.at()));
    }
  }

  private String words(String verb, String... details) {
    return texts.message("verb." + verb, (Object[]) details);
  }

  private String dialog(java.util.Optional<Step.Dialog> dialog) {
    return dialog
        .map(d -> words(d.accept() ? "dialog-accept" : "dialog-refuse", d.text()))
        .orElse("");
  }

  private String text(Value value) {
    return switch (value) {
      case Value.Literal literal -> "「" + literal.text() + "」";
      case Value.Expression expression -> "=" + expression.source();
    };
  }

  private String cells(List<Step.Field> fields) {
    return fields.stream()
        .map(field -> field.label() + " " + text(field.value()))
        .collect(Collectors.joining("、"));
  }

  private String sight(Step.Sight sight) {
    return switch (sight) {
      case Step.Sight.Heading s -> words("sight-heading", text(s.text()));
      case Step.Sight.Text s -> words("sight-text", text(s.text()));
      case Step.Sight.Fields s -> cells(s.fields());
      case Step.Sight.Button s -> words("sight-button", text(s.label()));
      case Step.Sight.Gone s -> words("sight-gone", text(s.text()));
    };
  }

  private String hit(Step.Hit hit) {
    return switch (hit) {
      case Step.Hit.Row row -> text(row.table()) + " " + cells(row.cells());
      case Step.Hit.Page page -> text(page.heading()) + " " + cells(page.fields());
    };
  }

  private String scope(Step.Scope scope) {
    return switch (scope) {
      case Step.Scope.Section s -> text(s.name());
      case Step.Scope.Frame s -> words("scope-frame", text(s.name()));
      case Step.Scope.Window s -> words("scope-window", text(s.title()));
      case Step.Scope.Dialog s -> words("scope-dialog", text(s.name()));
      case Step.Scope.Row s -> text(s.table()) + " " + cells(s.cells());
    };
  }
}
