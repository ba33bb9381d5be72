package jp.yui.agent.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.PlatformClock;
import jp.yui.agent.ledger.LedgerView;
import jp.yui.agent.ledger.State;
import jp.yui.agent.screen.browser.BrowserFinder;
import jp.yui.agent.screen.browser.BrowserMissing;
import jp.yui.agent.screen.browser.BrowserVersions;
import jp.yui.agent.secret.Keystore;

/** What the municipality's own monitoring is told: numbers, names of jobs, versions. */
final class Health {
  private static final int HUNDRED = 100;
  private static final Duration LEDGER_AGE = Duration.ofSeconds(60);
  private static final Duration BROWSER_AGE = Duration.ofHours(1);

  /**
   * How the agent stands.
   *
   * @param status {@code up}, or {@code attention}: a person has to look at something
   * @param applications of the ledger, by state
   * @param diskFreePercent of a hundred; -1 where that cannot be told
   * @param platformClock how far the clock is from the platform's; empty before it answered
   * @param browser empty if none with its driver is there
   */
  record Report(
      String status,
      Map<String, Long> applications,
      Overview schedule,
      long diskFreeBytes,
      int diskFreePercent,
      Optional<PlatformClock> platformClock,
      Optional<BrowserVersions> browser,
      Jvm jvm) {}

  /** The process itself. */
  record Jvm(String version, long usedBytes, long mostBytes, int processors) {}

  private final Home home;
  private final Supplier<Overview> schedule;
  private Map<String, Long> applications = Map.of();
  private Instant countedAt = Instant.MIN;
  private Optional<BrowserVersions> browser = Optional.empty();
  private Instant browserAt = Instant.MIN;

  Health(Home home, Supplier<Overview> schedule) {
    this.home = home;
    this.schedule = schedule;
  }

  synchronized Report report() {
    Overview now = schedule.get();
    Runtime jvm = Runtime.getRuntime();
    return new Report(
        calm(now) ? "up" : "attention",
        applications(),
        now,
        diskFree(),
        diskFreePercent(),
        PlatformClock.of(home),
        browser(),
        new Jvm(
            Runtime.version().toString(),
            jvm.totalMemory() - jvm.freeMemory(),
            jvm.maxMemory(),
            jvm.availableProcessors()));
  }

  private static boolean calm(Overview now) {
    return now.asked().isEmpty() && now.held().isEmpty() && now.problems().isEmpty();
  }

  /** To look means to open the ledger; no more often than somebody can act on it. */
  private Map<String, Long> applications() {
    Instant now = Instant.now();
    if (countedAt.isBefore(now.minus(LEDGER_AGE))
        && Files.isDirectory(home.root().resolve("ledger"))) {
      countedAt = now;
      try (LedgerView ledger = LedgerView.open(home, Keystore.open(home))) {
        Map<String, Long> counted = new TreeMap<>();
        var totals = ledger.totals();
        for (State state : State.values()) {
          counted.put(state.name().toLowerCase(Locale.ROOT), totals.of(state));
        }
        applications = counted;
      } catch (AgentProblem busy) {
        // Somebody else works with the home: what was counted last is told again.
      }
    }
    return applications;
  }

  private long diskFree() {
    try {
      return Files.getFileStore(home.root()).getUsableSpace();
    } catch (IOException e) {
      return -1;
    }
  }

  private int diskFreePercent() {
    try {
      long all = Files.getFileStore(home.root()).getTotalSpace();
      return all <= 0 ? -1 : (int) (diskFree() * HUNDRED / all);
    } catch (IOException e) {
      return -1;
    }
  }

  private Optional<BrowserVersions> browser() {
    Instant now = Instant.now();
    if (browserAt.isBefore(now.minus(BROWSER_AGE))) {
      browserAt = now;
      try {
        browser = Optional.of(BrowserVersions.of(BrowserFinder.find()));
      } catch (BrowserMissing missing) {
        browser = Optional.empty();
      }
    }
    return browser;
  }
}
