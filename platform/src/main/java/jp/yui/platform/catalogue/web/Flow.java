package jp.yui.platform.catalogue.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;

/**
 * What is done in one product, in the order in which it is done.
 *
 * @param looks whether it first looks if the application is there already
 * @param fields labels of the fields that are filled in, in their order
 * @param submits what is on the one button that cannot be taken back
 * @param proofs what is read as a proof afterwards
 */
record Flow(
    String vendor,
    String name,
    String versions,
    boolean looks,
    List<String> fields,
    String submits,
    List<String> proofs) {

  static Flow of(Product product) {
    Set<String> fields = new LinkedHashSet<>();
    Set<String> submits = new LinkedHashSet<>();
    Set<String> proofs = new LinkedHashSet<>();
    walk(
        product.post(),
        step -> {
          switch (step) {
            case Step.Fill fill -> fill.fields().forEach(field -> fields.add(field.label()));
            case Step.Choose choose -> choose.fields().forEach(field -> fields.add(field.label()));
            case Step.Pick pick -> pick.fields().forEach(field -> fields.add(field.label()));
            case Step.Submit submit -> submits.add(text(submit.target().label()));
            case Step.Read read -> proofs.addAll(read.names().keySet());
            default -> {
              // Moves about on the screen; nothing that a clerk would call a step.
            }
          }
        });
    return new Flow(
        product.vendor(),
        product.name(),
        product.versions(),
        !product.find().isEmpty(),
        List.copyOf(fields),
        String.join("、", submits),
        List.copyOf(proofs));
  }

  private static void walk(List<Step> steps, Consumer<Step> visitor) {
    for (Step step : steps) {
      visitor.accept(step);
      switch (step) {
        case Step.In in -> walk(in.steps(), visitor);
        case Step.Each each -> walk(each.steps(), visitor);
        case Step.When when -> {
          walk(when.steps(), visitor);
          walk(when.otherwise(), visitor);
        }
        default -> {
          // Has no steps of its own.
        }
      }
    }
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Literal literal -> literal.text();
      case Value.Expression expression -> "=" + expression.source();
    };
  }
}
