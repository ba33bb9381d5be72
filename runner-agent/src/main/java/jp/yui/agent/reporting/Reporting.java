package jp.yui.agent.reporting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yui.agent.home.Home;
import jp.yui.agent.ledger.LedgerView;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.ReportEntry;

/** Puts what the runs came to into the outbox, each run once. */
public final class Reporting {
  /** No event yet, as the ledger says it. */
  private static final String START = "0:" + "0".repeat(64);

  private static final String REAL = "real";
  private static final String DRY = "dry-run";

  private final Home home;
  private final Published published;

  public Reporting(Home home, Published published) {
    this.home = home;
    this.published = published;
  }

  /** From now on that agent's runs are told; those before nobody agreed to tell. */
  public void begin(long agent) {
    Map<String, String> heads = new HashMap<>();
    look(REAL, ledger -> heads.put(REAL, ledger.head()));
    look(DRY, ledger -> heads.put(DRY, ledger.head()));
    Outbox.of(home).begin(agent, heads);
  }

  /**
   * Counts the runs that ended since.
   *
   * @throws jp.yui.agent.home.AgentProblem if a ledger cannot be looked into; nothing is lost
   */
  public void collect(long agent) {
    Outbox.of(home)
        .add(
            agent,
            told -> {
              List<ReportEntry> entries = new ArrayList<>();
              Map<String, String> now = new HashMap<>();
              for (String which : List.of(REAL, DRY)) {
                look(
                    which,
                    ledger -> {
                      LedgerRuns.Told found =
                          LedgerRuns.after(
                              ledger,
                              which.equals(DRY),
                              published,
                              told.getOrDefault(which, START));
                      entries.addAll(found.entries());
                      return now.put(which, found.newest());
                    });
              }
              return new Outbox.Found(entries, now);
            });
  }

  private interface Look {
    Object into(LedgerView ledger);
  }

  /** Into a ledger that is there; to look must not make one. */
  private void look(String which, Look look) {
    Path root = which.equals(DRY) ? home.root().resolve("dry-run") : home.root();
    if (Files.exists(root.resolve("ledger/ledger.mv.db"))) {
      Home at = Home.at(root);
      try (LedgerView ledger = LedgerView.open(at, Keystore.open(at))) {
        look.into(ledger);
      }
    }
  }
}
