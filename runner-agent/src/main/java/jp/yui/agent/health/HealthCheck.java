package jp.yui.agent.health;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.ledger.LedgerView;
import jp.yui.agent.ledger.State;
import jp.yui.agent.schedule.store.RunRecord;
import jp.yui.agent.schedule.store.RunRecords;
import jp.yui.agent.schedule.store.RunState;
import jp.yui.agent.screen.browser.BrowserFinder;
import jp.yui.agent.screen.browser.BrowserMissing;
import jp.yui.agent.screen.browser.BrowserVersions;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.HealthNumbers;
import jp.yui.scenario.exchange.HealthNumbers.BrowserFamily;
import jp.yui.scenario.exchange.HealthNumbers.LastRun;
import jp.yui.scenario.exchange.HealthNumbers.OsFamily;
import jp.yui.scenario.exchange.HealthNumbers.Outcome;

/**
 * Looks how the agent is. No browser is started: it and its driver are asked for their versions.
 */
public final class HealthCheck {
  private static final int HUNDRED = 100;

  private final Home home;
  private final Clock clock;
  private Ledger ledger = new Ledger(0, 0, 0);

  /** What the ledger had when nobody else worked with it last. */
  private record Ledger(int ready, int held, int unknown) {}

  public HealthCheck(Home home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  /** As it is now. */
  public synchronized HealthNumbers now(RunRecords runs) {
    Optional<BrowserVersions> browser = browser();
    look();
    return new HealthNumbers(
        plain(
            Objects.requireNonNullElse(
                HealthCheck.class.getPackage().getImplementationVersion(), "")),
        plain(Runtime.version().toString()),
        os(System.getProperty("os.name", "")),
        browser.map(b -> BrowserFamily.valueOf(b.kind().name())).orElse(BrowserFamily.NONE),
        browser.map(b -> plain(b.browser())).orElse(""),
        browser.map(b -> plain(b.driver())).orElse(""),
        diskFree(),
        runs.in(RunState.WAITING).size(),
        runs.in(RunState.ASKED).size(),
        runs.in(RunState.HELD).size(),
        ledger.ready(),
        ledger.held(),
        ledger.unknown(),
        runs.latest().stream().map(this::last).flatMap(Optional::stream).toList());
  }

  /** A scenario that lies in a folder of its own has a path here, which stays at home. */
  private Optional<LastRun> last(RunRecord run) {
    if (!run.scenario().matches("[a-z0-9-]+(/[a-z0-9-]+)+")) {
      return Optional.empty();
    }
    boolean stopped = run.state() == RunState.ENDED && run.reason().isPresent();
    Outcome outcome = stopped ? Outcome.STOPPED : Outcome.valueOf(run.state().name());
    Instant at = run.ended().orElse(run.planned());
    long hours = Math.max(0, Duration.between(at, clock.instant()).toHours());
    return Optional.of(new LastRun(run.scenario(), outcome, (int) Math.min(hours, 1_000_000)));
  }

  private void look() {
    if (!Files.isDirectory(home.root().resolve("ledger"))) {
      return;
    }
    try (LedgerView view = LedgerView.open(home, Keystore.open(home))) {
      var totals = view.totals();
      ledger =
          new Ledger(
              (int) totals.of(State.READY),
              (int) totals.of(State.HELD),
              (int) totals.of(State.UNKNOWN));
    } catch (AgentProblem busy) {
      // Somebody else works with the home: what was counted last is told again.
    }
  }

  private int diskFree() {
    try {
      FileStore store = Files.getFileStore(home.root());
      return store.getTotalSpace() <= 0
          ? -1
          : (int) (store.getUsableSpace() * HUNDRED / store.getTotalSpace());
    } catch (IOException e) {
      return -1;
    }
  }

  private static Optional<BrowserVersions> browser() {
    try {
      return Optional.of(BrowserVersions.of(BrowserFinder.find()));
    } catch (BrowserMissing missing) {
      return Optional.empty();
    }
  }

  static OsFamily os(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.startsWith("windows")
        ? OsFamily.WINDOWS
        : small.startsWith("linux")
            ? OsFamily.LINUX
            : small.startsWith("mac") ? OsFamily.MAC : OsFamily.OTHER;
  }

  /** What is no version is not told. */
  static String plain(String version) {
    return version.matches("[0-9A-Za-z.+_-]{0,40}") ? version : "";
  }
}
