package jp.yui.agent.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.checkup.Baseline;
import jp.yui.agent.checkup.Comparison;
import jp.yui.agent.checkup.DifferenceWords;
import jp.yui.agent.checkup.Outward;
import jp.yui.agent.checkup.ScreenFolder;
import jp.yui.agent.home.Home;
import jp.yui.agent.screen.ScreenProblem;
import jp.yui.agent.screen.ScreenProblem.What;
import jp.yui.scenario.exchange.PrintedScreen;
import jp.yui.scenario.exchange.ScreenDifference;
import jp.yui.scenario.exchange.ScreenPrint;
import org.jspecify.annotations.Nullable;

/**
 * 画面健診: before anything is posted, the screens are held against those that were accepted. What only
 * postings come to is held against them as they pass it.
 */
final class CheckUp {
  private final RunRequest request;
  private final ScreenWalk walk;
  private final ScreenFolder folder;
  private final Outward outward;
  private final Comparison comparison;
  private final Map<String, PrintedScreen> passed = new LinkedHashMap<>();
  private Optional<Baseline> known;
  private @Nullable ScreenPrint taken;

  CheckUp(RunRequest request, ScreenWalk walk) {
    this.request = request;
    this.walk = walk;
    this.folder = new ScreenFolder(Home.at(request.home()));
    this.outward = new Outward(walk.uses().without(request.overlay().changes().labels().values()));
    this.comparison = new Comparison(walk.uses());
    this.known = read();
  }

  private Optional<Baseline> read() {
    return folder
        .baseline(request.scenario().procedure().id(), request.product().id())
        .filter(baseline -> baseline.fits(walk.uses()));
  }

  /** The accepted screens, if they can be compared with. */
  synchronized Optional<Baseline> known() {
    return known;
  }

  /** Looks at the screens, and holds them against the accepted ones where there are any. */
  ScreenVerdict look(Desk desk) {
    try {
      ScreenPrint now = walk.take(desk);
      synchronized (this) {
        taken = now;
      }
      return known().map(baseline -> judged(baseline, now)).orElse(new ScreenVerdict.Go(List.of()));
    } catch (SignInFailed failed) {
      ScreenPrint now = walk.seen();
      if (known().map(b -> judged(b, now)).orElse(null) instanceof ScreenVerdict.Hold hold) {
        return hold;
      }
      return new ScreenVerdict.Unable(String.valueOf(failed.getMessage()), failed.passing());
    } catch (ScreenProblem problem) {
      return switch (problem.what()) {
        case What.NoSuchElement n when known().isPresent() -> lost(problem);
        case What.SeveralFit n when known().isPresent() -> lost(problem);
        default -> new ScreenVerdict.Unable(problem.sentence(), true);
      };
    }
  }

  private ScreenVerdict lost(ScreenProblem problem) {
    return new ScreenVerdict.Hold(Runs.TEXTS.say("screens.hold", problem.sentence()), List.of());
  }

  private ScreenVerdict judged(Baseline baseline, ScreenPrint now) {
    List<ScreenDifference> differences = comparison.of(baseline.print(), now);
    if (differences.isEmpty()) {
      folder.untell(now.scenario(), now.product());
    }
    return verdict(baseline, now, differences, "screens.hold");
  }

  private ScreenVerdict verdict(
      Baseline baseline, ScreenPrint now, List<ScreenDifference> differences, String text) {
    List<ScreenDifference> matter = differences.stream().filter(d -> d.matters()).toList();
    boolean held = !matter.isEmpty() && !request.warnOnly();
    if (!differences.isEmpty()) {
      folder.tell(outward.change(baseline.print(), whole(baseline, now), held, differences));
    }
    return matter.isEmpty()
        ? new ScreenVerdict.Go(differences)
        : new ScreenVerdict.Hold(Runs.TEXTS.say(text, DifferenceWords.of(matter)), differences);
  }

  /** Of screens that were not looked at the accepted ones stand. */
  private static ScreenPrint whole(Baseline baseline, ScreenPrint now) {
    List<PrintedScreen> all = new ArrayList<>();
    for (PrintedScreen screen : baseline.print().screens()) {
      all.add(now.at(screen.place()).orElse(screen));
    }
    return now.of(all);
  }

  /** A posting on its way; nothing where there is nothing to hold it against. */
  Passage passage() {
    Optional<Baseline> baseline = known();
    boolean done = baseline.isPresent() && baseline.get().print().at(PrintedScreen.DONE).isEmpty();
    return new Passage(walk, baseline.isPresent() || request.dryRun(), done, this::passing);
  }

  /** Called by a posting just before its intent. */
  private void passing(PrintedScreen screen) {
    Optional<Baseline> baseline = known();
    Optional<PrintedScreen> before = baseline.flatMap(b -> b.print().at(screen.place()));
    if (before.isEmpty()) {
      return;
    }
    ScreenPrint now = baseline.get().print().of(List.of(screen));
    List<ScreenDifference> differences = comparison.of(before.get(), screen);
    if (verdict(baseline.get(), now, differences, "screens.hold-passing")
        instanceof ScreenVerdict.Hold hold) {
      folder.seen(now, screen);
      if (!request.warnOnly()) {
        throw new ScreenChanged(hold.words());
      }
    }
  }

  /** A posting went well, or a dry run came to the last button. */
  synchronized void went(Passage passage) {
    passage.screens().forEach(screen -> passed.putIfAbsent(screen.place(), screen));
    Optional<Baseline> baseline = known;
    if (baseline.isPresent() && !request.warnOnly()) {
      known = Optional.of(folder.learn(baseline.get(), passage.screens()));
    }
  }

  /** Takes the screens for accepted if a dry run came through them; tells whether it did. */
  synchronized boolean acceptedByDryRun(boolean stopped) {
    ScreenPrint print = taken;
    if (!request.dryRun() || known.isPresent() || print == null || stopped || passed.isEmpty()) {
      return false;
    }
    List<PrintedScreen> all = new ArrayList<>(print.screens());
    all.addAll(passed.values());
    accept(print.of(all), Baseline.How.DRY_RUN);
    return true;
  }

  synchronized Baseline accept(ScreenPrint print, Baseline.How how) {
    Baseline accepted =
        folder.accept(new Baseline(walk.uses().sha256(), Instant.now(), how, print));
    known = Optional.of(accepted);
    return accepted;
  }

  /** How long the last look took, from when the operator was signed in. */
  Duration took() {
    return walk.took();
  }

  /** The print that was taken last. */
  synchronized Optional<ScreenPrint> taken() {
    return Optional.ofNullable(taken);
  }
}
