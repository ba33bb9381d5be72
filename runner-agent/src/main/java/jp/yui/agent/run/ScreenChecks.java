package jp.yui.agent.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.checkup.Baseline;
import jp.yui.agent.checkup.Outward;
import jp.yui.agent.checkup.ScreenFolder;
import jp.yui.agent.checkup.Uses;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.HomeLock;
import jp.yui.agent.screen.browser.BrowserFinder;
import jp.yui.agent.screen.browser.BrowserMissing;
import jp.yui.agent.screen.browser.BrowserProcesses;
import jp.yui.scenario.exchange.ScreenDifference;
import jp.yui.scenario.exchange.ScreenPrint;

/** Looks at a product's screens by itself, without a run. */
public final class ScreenChecks {
  private ScreenChecks() {}

  /**
   * What was seen.
   *
   * @param accepted what it was held against; empty: nothing was accepted yet, or for other names
   * @param hold why a batch would be held, in words
   * @param took from when the operator was signed in
   * @param unable why the screens could not be looked at, in words; nothing else is known then
   */
  public record Seen(
      Optional<ScreenPrint> print,
      Optional<Baseline> accepted,
      List<ScreenDifference> differences,
      Optional<String> hold,
      Optional<String> unable,
      Duration took) {}

  /** Whether there are screens to hold these against. */
  public static boolean canCompare(RunRequest request) {
    return new ScreenFolder(Home.at(request.home()))
        .baseline(request.scenario().procedure().id(), request.product().id())
        .filter(b -> b.fits(Uses.of(request.scenario(), request.product())))
        .isPresent();
  }

  /** Looks, and holds it against what was accepted. */
  public static Seen look(RunRequest request) throws BrowserMissing, InterruptedException {
    return with(request, false);
  }

  /** Looks, and accepts what is seen. */
  public static Seen accept(RunRequest request) throws BrowserMissing, InterruptedException {
    return with(request, true);
  }

  /** Notes for the platform that the screens are as they were accepted here. */
  public static void noteSame(RunRequest request, Baseline accepted) {
    Uses uses = Uses.of(request.scenario(), request.product());
    Outward outward = new Outward(uses.without(request.overlay().changes().labels().values()));
    new ScreenFolder(Home.at(request.home()))
        .tell(outward.change(accepted.print(), accepted.print(), false, List.of()));
  }

  private static Seen with(RunRequest request, boolean accept)
      throws BrowserMissing, InterruptedException {
    Home home = Home.at(request.home());
    try (HomeLock lock = home.lock()) {
      BrowserProcesses.endOrphans(home.root());
      var browser = BrowserFinder.find();
      Scripts scripts =
          new Scripts(
              request.product(),
              new CelExpressing(
                  request.scenario().procedure(),
                  request.product(),
                  request.overlay(),
                  request.secrets(),
                  Clock.system(ZoneId.of("Asia/Tokyo"))),
              application -> {
                throw new IllegalStateException("Nothing is posted");
              });
      ScreenWalk walk = new ScreenWalk(request, scripts);
      CheckUp checkUp = new CheckUp(request, walk);
      try (Desk desk =
          new Desk(
              BrowserWish.settings(request, browser, home),
              scripts.screens(),
              walk.signIn(),
              scripts.signOut())) {
        return seen(checkUp, checkUp.known(), checkUp.look(desk), accept);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Seen seen(
      CheckUp checkUp, Optional<Baseline> before, ScreenVerdict verdict, boolean accept) {
    Optional<ScreenPrint> print = checkUp.taken();
    Optional<Baseline> accepted =
        accept && print.isPresent()
            ? Optional.of(checkUp.accept(print.get(), Baseline.How.PERSON))
            : before;
    Duration took = checkUp.took();
    return switch (verdict) {
      case ScreenVerdict.Go go ->
          new Seen(print, accepted, go.noted(), Optional.empty(), Optional.empty(), took);
      case ScreenVerdict.Hold hold ->
          new Seen(
              print,
              accepted,
              hold.differences(),
              Optional.of(hold.words()),
              Optional.empty(),
              took);
      case ScreenVerdict.Unable unable ->
          new Seen(
              Optional.empty(),
              before,
              List.of(),
              Optional.empty(),
              Optional.of(unable.why()),
              took);
    };
  }
}
