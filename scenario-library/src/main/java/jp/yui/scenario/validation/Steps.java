package jp.yui.scenario.validation;

import java.util.List;
import java.util.stream.Stream;
import jp.yui.scenario.model.Step;

/** All steps of a list, those inside others too, in the order of the file. */
final class Steps {
  private Steps() {}

  static Stream<Step> all(List<Step> steps) {
    return steps.stream().flatMap(step -> Stream.concat(Stream.of(step), all(inside(step))));
  }

  /** The steps that stand directly inside a step. */
  static List<Step> inside(Step step) {
    return switch (step) {
      case Step.In in -> in.steps();
      case Step.Each each -> each.steps();
      case Step.When when ->
          Stream.concat(when.steps().stream(), when.otherwise().stream()).toList();
      case Step.Open s -> List.of();
      case Step.Fill s -> List.of();
      case Step.Choose s -> List.of();
      case Step.Pick s -> List.of();
      case Step.Press s -> List.of();
      case Step.Submit s -> List.of();
      case Step.Keys s -> List.of();
      case Step.Upload s -> List.of();
      case Step.Expect s -> List.of();
      case Step.Read s -> List.of();
      case Step.Found s -> List.of();
      case Step.Absent s -> List.of();
    };
  }
}
