package jp.yui.scenario.yaml;

import java.util.Optional;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.problem.Problems;

/** Reads which alert or confirm box a press brings up, and the answer to it. */
record DialogReader(Problems problems) {
  private enum Answer {
    OK,
    CANCEL
  }

  Optional<Step.Dialog> dialog(Keys keys) {
    Answer answer = keys.oneOf("answer", Answer.class).orElse(Answer.OK);
    if (keys.has("answer") && !keys.has("confirm")) {
      problems.error(keys.at("answer"), "answer-alone");
    }
    return keys.optionalText("confirm")
        .map(text -> new Step.Dialog(text, answer == Answer.OK, keys.at("confirm")));
  }
}
