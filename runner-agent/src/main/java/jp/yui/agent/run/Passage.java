package jp.yui.agent.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.yui.agent.screen.Action;
import jp.yui.scenario.exchange.PrintedScreen;
import jp.yui.scenario.problem.Position;

/** One posting's way through the screens that only postings come to. */
final class Passage {
  private final ScreenWalk walk;
  private final boolean looks;
  private final boolean looksAfter;
  private final Consumer<PrintedScreen> before;
  private final List<PrintedScreen> screens = new ArrayList<>();
  private boolean submitted;

  /**
   * @param looks at the screen before submit
   * @param looksAfter also at the one after it
   * @param before is told the screen before submit, and throws if that is not the one it should be
   */
  Passage(ScreenWalk walk, boolean looks, boolean looksAfter, Consumer<PrintedScreen> before) {
    this.walk = walk;
    this.looks = looks;
    this.looksAfter = looksAfter;
    this.before = before;
  }

  List<PrintedScreen> screens() {
    return List.copyOf(screens);
  }

  /** The same actions, with looks. */
  List<Action> over(List<Action> actions) {
    return looks ? looking(actions) : actions;
  }

  private List<Action> looking(List<Action> actions) {
    List<Action> all = new ArrayList<>();
    for (Action action : actions) {
      switch (action) {
        case Action.Submit submit -> {
          all.add(look(PrintedScreen.SUBMIT, before, submit.at()));
          submitted = true;
          all.add(submit);
        }
        case Action.Read read when submitted && looksAfter -> {
          all.add(look(PrintedScreen.DONE, screen -> {}, read.at()));
          all.add(read);
        }
        case Action.In in -> all.add(new Action.In(in.scope(), looking(in.actions()), in.at()));
        default -> all.add(action);
      }
    }
    return List.copyOf(all);
  }

  private Action look(String place, Consumer<PrintedScreen> told, Position at) {
    Action.Glance glance =
        new Action.Glance(List.of(), walk.uses().texts(), walk.uses().labels(), true);
    return new Action.Look(
        glance,
        shape -> {
          PrintedScreen screen = walk.printing().passed(place, shape);
          told.accept(screen);
          screens.add(screen);
        },
        at);
  }
}
