package jp.yui.agent.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import jp.yui.agent.evidence.Evidence;
import jp.yui.agent.home.Folders;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.Texts;
import jp.yui.agent.home.Witness;
import jp.yui.agent.intake.Intake;
import jp.yui.agent.intake.IntakeSettings;
import jp.yui.agent.intake.child.IntakeProcess;
import jp.yui.agent.ledger.Entry;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.ledger.RunNote;
import jp.yui.agent.screen.browser.BrowserFinder;
import jp.yui.agent.screen.browser.BrowserMissing;
import jp.yui.agent.screen.browser.BrowserProcesses;
import jp.yui.agent.secret.Keystore;
import org.springframework.context.ConfigurableApplicationContext;

/** Carries a scenario out, from the inbox to the report. */
public final class Runs {
  static final Texts TEXTS = new Texts(Runs.class);
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final RunRequest request;
  private final RunListener listener;
  private final Instant began = Instant.now();
  private final Troubles troubles = new Troubles();
  private final ReportBuilder report;

  private Runs(RunRequest request, RunListener listener) {
    this.request = request;
    this.listener = listener;
    this.report = new ReportBuilder(request);
  }

  /**
   * Runs until the inbox is done; where it is watched, until this process is asked to end.
   *
   * @throws BrowserMissing if this machine has no browser and driver that fit
   */
  public static RunReport run(RunRequest request, RunListener listener, Ending ending)
      throws BrowserMissing, InterruptedException {
    Runs runs = new Runs(request, listener);
    ending.stopBy(() -> runs.troubles.stop(StopReason.ASKED, TEXTS.say("stopped.asked")));
    return runs.run();
  }

  private RunReport run() throws BrowserMissing, InterruptedException {
    Home home = Home.at(request.ownHome());
    var browser = BrowserFinder.find();
    Keystore keystore = Keystore.open(home);
    Clock clock = Clock.system(JAPAN);
    Originals originals = new Originals(home.originals());
    Scripts scripts =
        new Scripts(
            request.product(),
            new CelExpressing(
                request.scenario().procedure(),
                request.product(),
                request.overlay(),
                request.secrets(),
                clock),
            application ->
                new Enclosures(application, request.scenario().forms(), originals, home.work()));
    ScreenWalk walk = new ScreenWalk(request, scripts);
    CheckUp checkUp = new CheckUp(request, walk);
    try (Ledger ledger = Ledger.open(home, keystore);
        Evidence evidence = Evidence.open(home, keystore, witness(ledger));
        Intake intake =
            IntakeProcess.open(IntakeSettings.defaults(), request.scenario().forms().values());
        Desks desks =
            new Desks(
                request.overlay().browsers(),
                () ->
                    new Desk(
                        BrowserWish.settings(request, browser, home),
                        scripts.screens(),
                        walk.signIn(),
                        scripts.signOut()))) {
      endOrphans(home.root());
      tidy(home.work());
      evidence.purge(request.overlay().evidenceDays(), clock.instant());
      Settling settling = new Settling(request.product().settle(), clock);
      Poster poster =
          new Poster(
              ledger,
              desks,
              scripts,
              settling,
              (item, desk, typed) ->
                  new Camera(
                      evidence,
                      request.scenario().procedure(),
                      request.product(),
                      item,
                      desk,
                      typed),
              troubles,
              checkUp,
              request.dryRun());
      Opening opening = new Opening(request, checkUp, desks, troubles, listener);
      PostOffice office =
          new PostOffice(request, ledger, poster, troubles, report, listener, opening);
      Reception reception =
          new Reception(request, home.work(), ledger, intake, originals, listener);
      ledger.begin(
          new RunNote.Began(
              request.scenario().procedure().id(),
              request.scenario().procedure().version(),
              request.product().id(),
              request.watch()));
      try {
        recover(new Recovery(request, ledger, desks, scripts, settling), opening);
        carryOut(new Rooms(reception, office), reception);
      } catch (CannotReach e) {
        office.stopUnreachable(e);
      }
      ledger.end(new RunNote.Ended(troubles.reason().map(Enum::name).orElse("DONE")));
      if (checkUp.acceptedByDryRun(troubles.stopped().isPresent())) {
        listener.note(TEXTS.say("screens.accepted"));
      }
      return report.build(entries(ledger, reception), troubles, office.unreachable(), seconds());
    }
  }

  /** On screens that have changed not even a search can be believed. */
  private void recover(Recovery recovery, Opening opening)
      throws CannotReach, InterruptedException {
    if (recovery.waits()) {
      opening.openEarly();
    }
    if (troubles.stopped().isEmpty()) {
      int looked = recovery.recover();
      if (looked > 0) {
        listener.note(TEXTS.say("recovered", looked));
      }
    }
  }

  private void carryOut(Rooms rooms, Reception reception) throws InterruptedException {
    try (ConfigurableApplicationContext spring = SpringStart.with(request, rooms)) {
      SpringStart.batch(spring, request, troubles);
    } finally {
      reception.end();
    }
  }

  /** Ties the index of pictures into the ledger's history. */
  private static Witness witness(Ledger ledger) {
    return ledger;
  }

  private static void endOrphans(Path home) {
    try {
      BrowserProcesses.endOrphans(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies that an agent left behind by dying; this one has the home for itself. */
  private static void tidy(Path work) {
    try (Stream<Path> left = Files.list(work)) {
      for (Path each : left.filter(Files::isDirectory).toList()) {
        String name = String.valueOf(each.getFileName());
        if (name.startsWith(Enclosures.FOLDER) || name.startsWith(Gathering.FOLDER)) {
          Folders.remove(each);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that the inbox held, and those of earlier batches that were posted now. */
  private Stream<Entry> entries(Ledger ledger, Reception reception) {
    Map<Long, Entry> met = new LinkedHashMap<>();
    for (long batch : reception.batches()) {
      ledger.entries(batch).forEach(entry -> met.put(entry.id(), entry));
    }
    report.numbers().forEach(number -> met.computeIfAbsent(number, ledger::entry));
    return met.values().stream();
  }

  private double seconds() {
    return Duration.between(began, Instant.now()).toMillis() / 1000.0;
  }
}
