package jp.yui.scenario.validation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Layer;

/** Whether locators and masks speak of labels that some step uses; a slip would go unnoticed. */
public record ScreenLabels(Layer<Product> layer, Problems problems) {

  void run() {
    Product product = layer.model();
    Set<String> used = of(product);
    for (String label : product.screens().keySet()) {
      if (!computed(product) && !used.contains(label) && !used.contains(withoutSection(label))) {
        problems.warning(layer.root().place("screens", label), "unused-locator", label);
      }
    }
    if (product.mask() instanceof Product.Mask.Labels masked) {
      for (int i = 0; i < masked.labels().size(); i++) {
        if (!used.contains(masked.labels().get(i))) {
          problems.error(
              layer.root().place("evidence", "mask", i), "unused-mask", masked.labels().get(i));
        }
      }
    }
  }

  /** All labels and names on screens that a product's steps speak of as they stand. */
  public static Set<String> of(Product product) {
    Set<String> used = new TreeSet<>();
    Stream.of(product.signIn(), product.find(), product.post(), product.signOut(), picker(product))
        .flatMap(Steps::all)
        .flatMap(ScreenLabels::labels)
        .forEach(used::add);
    product.signedOut().ifPresent(sight -> sight(sight).forEach(used::add));
    return used;
  }

  /** A label that is only known with an application may be any of those with a locator. */
  private static boolean computed(Product product) {
    return Stream.of(product.signIn(), product.find(), product.post(), product.signOut())
        .flatMap(Steps::all)
        .anyMatch(
            step ->
                step instanceof Step.In in
                        && in.scope() instanceof Step.Scope.Frame frame
                        && frame.name() instanceof Value.Expression
                    || step instanceof Step.Press press
                        && press.target().label() instanceof Value.Expression
                    || step instanceof Step.Submit submit
                        && submit.target().label() instanceof Value.Expression);
  }

  private static List<Step> picker(Product product) {
    return product.picker().map(Product.Picker::steps).orElse(List.of());
  }

  private static String withoutSection(String label) {
    return label.substring(label.indexOf('/') + 1);
  }

  static Stream<String> labels(Step step) {
    return switch (step) {
      case Step.Fill s -> fields(s.fields());
      case Step.Choose s -> fields(s.fields());
      case Step.Pick s -> fields(s.fields());
      case Step.Press s -> text(s.target().label());
      case Step.Submit s -> text(s.target().label());
      case Step.Keys s -> s.on().stream().flatMap(ScreenLabels::text);
      case Step.Upload s -> text(s.label());
      case Step.Expect s -> sight(s.sight());
      case Step.Read s -> s.names().keySet().stream();
      case Step.Found s -> Stream.concat(hit(s.hit()), s.read().keySet().stream());
      case Step.Absent s -> sight(s.sight());
      case Step.In s -> scope(s.scope());
      case Step.Open s -> Stream.empty();
      case Step.Each s -> Stream.empty();
      case Step.When s -> Stream.empty();
    };
  }

  private static Stream<String> scope(Step.Scope scope) {
    return switch (scope) {
      case Step.Scope.Section s -> text(s.name());
      case Step.Scope.Frame s -> text(s.name());
      case Step.Scope.Window s -> text(s.title());
      case Step.Scope.Dialog s -> text(s.name());
      case Step.Scope.Row s -> Stream.concat(text(s.table()), fields(s.cells()));
    };
  }

  private static Stream<String> hit(Step.Hit hit) {
    return switch (hit) {
      case Step.Hit.Row h -> Stream.concat(text(h.table()), fields(h.cells()));
      case Step.Hit.Page h -> Stream.concat(text(h.heading()), fields(h.fields()));
    };
  }

  private static Stream<String> sight(Step.Sight sight) {
    return switch (sight) {
      case Step.Sight.Fields s -> fields(s.fields());
      case Step.Sight.Button s -> text(s.label());
      case Step.Sight.Heading s -> text(s.text());
      case Step.Sight.Text s -> text(s.text());
      case Step.Sight.Gone s -> text(s.text());
    };
  }

  private static Stream<String> fields(List<Step.Field> fields) {
    return fields.stream().map(Step.Field::label);
  }

  private static Stream<String> text(Value value) {
    return value instanceof Value.Literal literal ? Stream.of(literal.text()) : Stream.empty();
  }
}
