package jp.yui.scenario.validation;

import jp.yui.scenario.model.Step;

/** The parts of a product that hold steps, and which verbs each of them allows. */
enum Phase {
  SIGN_IN("sign-in"),
  FIND("find"),
  POST("post"),
  SIGN_OUT("sign-out"),
  PICKER("picker");

  private final String key;

  Phase(String key) {
    this.key = key;
  }

  /** Its key in the file. */
  String key() {
    return key;
  }

  boolean allows(Step step) {
    return switch (step) {
      case Step.Submit s -> this == POST;
      case Step.Upload s -> this == POST;
      case Step.Read s -> this == POST;
      case Step.Found s -> this == FIND;
      case Step.Absent s -> this == FIND;
      case Step.Each s -> this == POST;
      case Step.Pick s -> this == POST || this == FIND;
      case Step.Open s -> this != PICKER;
      case Step.Fill s -> true;
      case Step.Choose s -> true;
      case Step.Press s -> true;
      case Step.Keys s -> true;
      case Step.Expect s -> true;
      case Step.In s -> true;
      case Step.When s -> true;
    };
  }
}
