package jp.yui.agent.screen;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.yui.agent.screen.ScreenProblem.What;
import jp.yui.scenario.problem.Position;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Alert;
import org.openqa.selenium.WebElement;

/** Presses a button once everything given on the screen has been read back once more. */
final class PressVerb {
  private static final int RELOADS = 3;

  private final Screen screen;

  PressVerb(Screen screen) {
    this.screen = screen;
  }

  void press(Action.Target target, Optional<Action.Answer> dialog, Place place, Position at)
      throws ScreenProblem {
    try {
      press(target, dialog, place, at, () -> {});
    } catch (StopBeforeSubmit e) {
      throw new IllegalStateException("an ordinary press has no gate", e);
    }
  }

  void submit(Action.Submit submit, Place place, Gate gate) throws ScreenProblem, StopBeforeSubmit {
    press(submit.target(), submit.dialog(), place, submit.at(), gate::beforeSubmit);
    screen.submitted();
    gate.submitted();
  }

  private interface Before {
    void press() throws StopBeforeSubmit;
  }

  private void press(
      Action.Target target, Optional<Action.Answer> dialog, Place place, Position at, Before before)
      throws ScreenProblem, StopBeforeSubmit {
    WebElement button = ready(target, place, at);
    before.press();
    for (; ; ) {
      Page.Pressed pressed = screen.press(button, at);
      switch (pressed) {
        case Page.Pressed.Done done -> {
          screen.recent.clear();
          if (dialog.isPresent()) {
            answer(dialog.get(), at);
          }
          return;
        }
        case Page.Pressed.Stale stale -> button = ready(target, place, at);
        case Page.Pressed.Changed(Answer answer) -> throw screen.problem(answer, at);
      }
    }
  }

  /** The button, free to press, with all that was given still shown by the page. */
  private WebElement ready(Action.Target target, Place place, Position at) throws ScreenProblem {
    for (int i = 0; ; i++) {
      Answer answer = screen.ask(place, "ready", screen.wording.target(target, place), at);
      Set<String> documents = new HashSet<>(Answer.texts(answer.result().path("documents")));
      WebElement button = answer.element();
      if (button != null && !screen.recent.lostFrom(documents, place.window())) {
        return button;
      }
      if (i == RELOADS) {
        throw screen.problem(new What.ValueChanged("", "", ""), at);
      }
      again();
    }
  }

  private void again() throws ScreenProblem {
    var all = screen.recent.all();
    screen.recent.clear();
    for (Recent.Given g : all) {
      switch (g.action()) {
        case Action.Fill fill -> new FillVerb(screen).fill(fill, g.place());
        case Action.Choose choose -> new ChooseVerb(screen).choose(choose, g.place());
        case Action.Upload upload -> new UploadVerb(screen).upload(upload, g.place());
        default -> screen.recent.add(g);
      }
    }
  }

  /** Waits for the declared dialog and answers it; another one is declined. */
  void answer(Action.Answer expected, Position at) throws ScreenProblem {
    String text = screen.wording.text(expected.text());
    long until = System.nanoTime() + screen.page.patience().toNanos();
    @Nullable Alert alert = screen.page.dialog();
    while (alert == null) {
      if (System.nanoTime() > until) {
        throw screen.problem(new What.NoDialog(screen.discretion.clean(text)), at);
      }
      Screen.pause();
      alert = screen.page.dialog();
    }
    String shown = alert.getText();
    if (!Fold.contains(shown, text)) {
      alert.dismiss();
      throw screen.problem(new What.UnexpectedDialog(screen.discretion.clean(shown), false), at);
    }
    if (expected.accept()) {
      alert.accept();
    } else {
      alert.dismiss();
    }
  }
}
