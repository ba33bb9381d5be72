package jp.yui.scenario.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Calls things on the screen otherwise: as a municipality's screens call them, or with the number
 * of an entry.
 *
 * @param name what stands in the scenario → what the screen says
 */
public record Renaming(UnaryOperator<String> name) {
  /** Stands for the number of an entry in a label inside {@code each}: 児童{n}氏名. */
  public static final String NUMBER = "{n}";

  /** Whole names are replaced, others stay. */
  public static Renaming of(Map<String, String> names) {
    return new Renaming(name -> names.getOrDefault(name, name));
  }

  /**
   * For one entry of a group.
   *
   * @param index from 1
   */
  public static Renaming numbered(int index) {
    return new Renaming(name -> name.replace(NUMBER, String.valueOf(index)));
  }

  public List<Step> steps(List<Step> steps) {
    return steps.stream().map(this::step).toList();
  }

  public Product.Picker picker(Product.Picker picker) {
    return new Product.Picker(steps(picker.steps()), picker.shows());
  }

  public Product.Mask mask(Product.Mask mask) {
    return mask instanceof Product.Mask.Labels masked
        ? new Product.Mask.Labels(masked.labels().stream().map(this::name).toList())
        : mask;
  }

  /** A label, or {@code section/label}. */
  public String place(String label) {
    int slash = label.indexOf('/');
    return slash < 0 || !name(label).equals(label)
        ? name(label)
        : name(label.substring(0, slash)) + "/" + name(label.substring(slash + 1));
  }

  public Step.Sight sight(Step.Sight sight) {
    return switch (sight) {
      case Step.Sight.Heading s -> new Step.Sight.Heading(value(s.text()));
      case Step.Sight.Text s -> new Step.Sight.Text(value(s.text()));
      case Step.Sight.Fields s -> new Step.Sight.Fields(fields(s.fields()));
      case Step.Sight.Button s -> new Step.Sight.Button(value(s.label()));
      case Step.Sight.Gone s -> new Step.Sight.Gone(value(s.text()));
    };
  }

  private Step step(Step step) {
    return switch (step) {
      case Step.Open s -> s;
      case Step.Fill s -> new Step.Fill(fields(s.fields()), s.at());
      case Step.Choose s -> new Step.Choose(fields(s.fields()), s.at());
      case Step.Pick s -> new Step.Pick(fields(s.fields()), s.at());
      case Step.Press s -> new Step.Press(target(s.target()), s.dialog(), s.at());
      case Step.Submit s -> new Step.Submit(target(s.target()), s.dialog(), s.at());
      case Step.Keys s -> new Step.Keys(value(s.on()), s.keys(), s.dialog(), s.at());
      case Step.Upload s -> new Step.Upload(value(s.label()), s.ifAny(), s.at());
      case Step.Expect s -> new Step.Expect(sight(s.sight()), s.at());
      case Step.Read s -> new Step.Read(names(s.names()), s.at());
      case Step.Found s -> new Step.Found(hit(s.hit()), names(s.read()), s.at());
      case Step.Absent s -> new Step.Absent(sight(s.sight()), s.at());
      case Step.In s -> new Step.In(scope(s.scope()), steps(s.steps()), s.at());
      case Step.Each s -> new Step.Each(s.group(), steps(s.steps()), s.at());
      case Step.When s ->
          new Step.When(s.condition(), steps(s.steps()), steps(s.otherwise()), s.at());
    };
  }

  private Step.Target target(Step.Target target) {
    return new Step.Target(target.kind(), value(target.label()));
  }

  private Step.Hit hit(Step.Hit hit) {
    return switch (hit) {
      case Step.Hit.Row h -> new Step.Hit.Row(value(h.table()), fields(h.cells()));
      case Step.Hit.Page h -> new Step.Hit.Page(value(h.heading()), fields(h.fields()));
    };
  }

  private Step.Scope scope(Step.Scope scope) {
    return switch (scope) {
      case Step.Scope.Section s -> new Step.Scope.Section(value(s.name()));
      case Step.Scope.Frame s -> new Step.Scope.Frame(value(s.name()));
      case Step.Scope.Window s -> new Step.Scope.Window(value(s.title()));
      case Step.Scope.Dialog s -> new Step.Scope.Dialog(value(s.name()));
      case Step.Scope.Row s -> new Step.Scope.Row(value(s.table()), fields(s.cells()));
    };
  }

  /** The values stay: they belong to the application, however like a label one may look. */
  private List<Step.Field> fields(List<Step.Field> fields) {
    return fields.stream()
        .map(f -> new Step.Field(name(f.label()), f.part(), f.parts(), f.value(), f.at()))
        .toList();
  }

  private Map<String, String> names(Map<String, String> names) {
    Map<String, String> renamed = new LinkedHashMap<>();
    names.forEach((label, name) -> renamed.put(name(label), name));
    return Collections.unmodifiableMap(renamed);
  }

  private Optional<Value> value(Optional<Value> value) {
    return value.map(this::value);
  }

  private Value value(Value value) {
    return value instanceof Value.Literal literal
        ? new Value.Literal(name(literal.text()), literal.at())
        : value;
  }

  private String name(String written) {
    return name.apply(written);
  }
}
