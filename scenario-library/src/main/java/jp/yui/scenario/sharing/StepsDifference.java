package jp.yui.scenario.sharing;

import java.util.ArrayList;
import java.util.List;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.problem.Catalogue;
import jp.yui.scenario.sharing.Change.Weight;

/** What differs in the steps of one product. */
record StepsDifference(Catalogue texts, List<Change> changes, String product) {

  void of(Product before, Product after) {
    phase("sign-in", lines(before.signIn()), lines(after.signIn()));
    phase("find", lines(before.find()), lines(after.find()));
    List<StepLine> was = lines(before.post());
    List<StepLine> is = lines(after.post());
    phase("before-submit", untilSubmit(was), untilSubmit(is));
    phase("submit", fromSubmit(was), fromSubmit(is));
    phase("sign-out", lines(before.signOut()), lines(after.signOut()));
  }

  private List<StepLine> lines(List<Step> steps) {
    StepLines lines = new StepLines(texts);
    lines.add(steps, 0);
    return lines.list();
  }

  private static List<StepLine> untilSubmit(List<StepLine> lines) {
    return lines.subList(0, submit(lines));
  }

  private static List<StepLine> fromSubmit(List<StepLine> lines) {
    return lines.subList(submit(lines), lines.size());
  }

  private static int submit(List<StepLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).submits()) {
        return i;
      }
    }
    return lines.size();
  }

  private void phase(String name, List<StepLine> before, List<StepLine> after) {
    List<StepLine> gone = new ArrayList<>(before);
    List<StepLine> come = new ArrayList<>(after);
    Alignment.common(before, after)
        .forEach(
            pair -> {
              gone.remove(pair.before());
              come.remove(pair.after());
            });
    for (StepLine line : come) {
      StepLine old = gone.stream().filter(line::alike).findFirst().orElse(null);
      gone.remove(old);
      add(name, old == null ? "" : old.words(), line.words(), line);
    }
    gone.forEach(line -> add(name, line.words(), "", line));
  }

  /** What is written, and how it is found again, is to be looked at; so is the way in and out. */
  private void add(String phase, String before, String after, StepLine line) {
    changes.add(
        new Change(
            "step",
            texts.message("step." + phase, product),
            before,
            after,
            phase.startsWith("sign") ? Weight.PLAIN : Weight.CAREFUL,
            line.at()));
  }
}
