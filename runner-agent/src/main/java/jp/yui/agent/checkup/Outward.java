package jp.yui.agent.checkup;

import java.util.List;
import jp.yui.scenario.exchange.PrintedScreen;
import jp.yui.scenario.exchange.ScreenChange;
import jp.yui.scenario.exchange.ScreenDifference;
import jp.yui.scenario.exchange.ScreenPrint;

/** Makes of what this agent knows what the platform may know. */
public final class Outward {
  private final PublicWords words;

  public Outward(Uses uses) {
    this.words = new PublicWords(uses);
  }

  /** The print with the labels that may leave, and no others. */
  public ScreenPrint print(ScreenPrint print) {
    return print.of(print.screens().stream().map(this::screen).toList());
  }

  private PrintedScreen screen(PrintedScreen screen) {
    return new PrintedScreen(
        screen.place(),
        screen.features().stream().map(f -> f.called(f.frame(), words.of(f.label()))).toList());
  }

  /**
   * What is told of a change.
   *
   * @param now the screens that were looked at; of the others the accepted ones stand
   * @param held whether it held a batch
   */
  public ScreenChange change(
      ScreenPrint accepted, ScreenPrint now, boolean held, List<ScreenDifference> differences) {
    return new ScreenChange(
        now.scenario(),
        now.version(),
        now.product(),
        now.versions(),
        print(accepted).sha256(),
        print(now).sha256(),
        held,
        differences.stream().map(this::difference).toList());
  }

  private ScreenDifference difference(ScreenDifference d) {
    return new ScreenDifference(
        d.place(),
        d.kind(),
        d.feature(),
        words.of(d.before()),
        words.of(d.after()),
        d.aspects(),
        d.matters());
  }
}
