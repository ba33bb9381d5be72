package jp.yui.scenario.validation;

import jp.yui.scenario.model.Step;

/** The word that the file has for a step. */
final class Verbs {
  private Verbs() {}

  static String of(Step step) {
    return switch (step) {
      case Step.Open s -> "open";
      case Step.Fill s -> "fill";
      case Step.Choose s -> "choose";
      case Step.Pick s -> "pick";
      case Step.Press s -> "press";
      case Step.Submit s -> "submit";
      case Step.Keys s -> "keys";
      case Step.Upload s -> "upload";
      case Step.Expect s -> "expect";
      case Step.Read s -> "read";
      case Step.Found s -> "found";
      case Step.Absent s -> "absent";
      case Step.In s -> "in";
      case Step.Each s -> "each";
      case Step.When s -> "when";
    };
  }
}
