package jp.yui.agent.cli;

import java.util.List;
import java.util.stream.Collectors;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;

/** Steps on a screen, told one a line. */
final class StepWords {
  private final StringBuilder text = new StringBuilder();

  String text(List<Step> steps) {
    steps(steps, 1);
    return text.toString();
  }

  private void steps(List<Step> steps, int depth) {
    steps.forEach(step -> step(step, depth));
  }

  private void step(Step step, int depth) {
    switch (step) {
      case Step.Open s -> say(depth, "open", value(s.path()));
      case Step.Fill s -> say(depth, "fill", fields(s.fields()));
      case Step.Choose s -> say(depth, "choose", fields(s.fields()));
      case Step.Pick s -> say(depth, "pick", fields(s.fields()));
      case Step.Press s -> say(depth, "press", target(s.target()));
      case Step.Submit s -> say(depth, "submit", target(s.target()));
      case Step.Keys s -> say(depth, "keys", String.join(" ", s.keys()));
      case Step.Upload s -> say(depth, "upload", value(s.label()));
      case Step.Expect s -> say(depth, "expect", sight(s.sight()));
      case Step.Read s -> say(depth, "read", String.join("、", s.names().keySet()));
      case Step.Found s -> found(s.hit(), depth);
      case Step.Absent s -> say(depth, "absent", sight(s.sight()));
      case Step.In s -> {
        say(depth, "in", scope(s.scope()));
        steps(s.steps(), depth + 1);
      }
      case Step.Each s -> {
        say(depth, "each", s.group());
        steps(s.steps(), depth + 1);
      }
      case Step.When s -> {
        say(depth, "when", s.condition().source());
        steps(s.steps(), depth + 1);
        if (!s.otherwise().isEmpty()) {
          say(depth, "else");
          steps(s.otherwise(), depth + 1);
        }
      }
    }
  }

  private void found(Step.Hit hit, int depth) {
    switch (hit) {
      case Step.Hit.Row h -> say(depth, "found", value(h.table()));
      case Step.Hit.Page h -> say(depth, "found.page", value(h.heading()), fields(h.fields()));
    }
  }

  private void say(int depth, String verb, Object... values) {
    text.append("  ".repeat(depth)).append(Yui.TEXTS.say("step." + verb, values)).append('\n');
  }

  private static String fields(List<Step.Field> fields) {
    return fields.stream()
        .map(f -> f.label() + (f.part() > 0 ? "(" + f.part() + ")" : "") + "=" + value(f.value()))
        .collect(Collectors.joining("、"));
  }

  private static String value(Value value) {
    return switch (value) {
      case Value.Literal literal -> literal.text();
      case Value.Expression expression -> expression.source();
    };
  }

  private static String target(Step.Target target) {
    String name = value(target.label());
    return switch (target.kind()) {
      case ANY -> Yui.TEXTS.say("press.any", name);
      case BUTTON -> Yui.TEXTS.say("press.button", name);
      case LINK -> Yui.TEXTS.say("press.link", name);
    };
  }

  private static String sight(Step.Sight sight) {
    return switch (sight) {
      case Step.Sight.Heading s -> value(s.text());
      case Step.Sight.Text s -> value(s.text());
      case Step.Sight.Fields s -> fields(s.fields());
      case Step.Sight.Button s -> value(s.label());
      case Step.Sight.Gone s -> Yui.TEXTS.say("sight.gone", value(s.text()));
    };
  }

  private static String scope(Step.Scope scope) {
    return switch (scope) {
      case Step.Scope.Section s -> value(s.name());
      case Step.Scope.Frame s -> Yui.TEXTS.say("scope.frame", value(s.name()));
      case Step.Scope.Window s -> Yui.TEXTS.say("scope.window", value(s.title()));
      case Step.Scope.Dialog s -> Yui.TEXTS.say("scope.dialog", value(s.name()));
      case Step.Scope.Row s -> Yui.TEXTS.say("scope.row", value(s.table()), fields(s.cells()));
    };
  }
}
