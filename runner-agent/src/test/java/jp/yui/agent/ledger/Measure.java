package jp.yui.agent.ledger;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.yui.agent.evidence.Evidence;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;

/**
 * Prints how long the ledger and the evidence take; not a test. Arguments: an empty folder, and how
 * many applications.
 */
final class Measure {
  private static final int ROUNDS = 200;

  private static double cpu;

  private Measure() {}

  public static void main(String[] args) throws Exception {
    Home home = Home.at(Path.of(args[0]));
    long start = System.nanoTime();
    Keystore keystore = Keystore.open(home);
    tell("keystore opened", start, 1);
    start = System.nanoTime();
    Ledger ledger = Ledger.open(home, keystore);
    tell("ledger opened", start, 1);
    if (ledger.totals().all() == 0) {
      fill(ledger, Integer.parseInt(args[1]));
      post(ledger);
      pictures(home, keystore, ledger);
    }
    start = System.nanoTime();
    long read = ledger.entries().count();
    tell("entries read", start, (int) read);
    start = System.nanoTime();
    Verification verification = ledger.verify();
    tell("events verified", start, (int) verification.events());
    System.out.println(verification.faults());
    System.out.println("ledger MB " + Files.size(home.ledger().resolve("ledger.mv.db")) / 1e6);
    start = System.nanoTime();
    ledger.close();
    tell("closed", start, 1);
  }

  private static void fill(Ledger ledger, int many) {
    Batch batch = ledger.begin("s", "1", "p", Path.of("inbox"));
    String content = "{\"請求者氏名\":\"" + "山田太郎".repeat(250) + "\"}";
    long start = System.nanoTime();
    List<Candidate> some = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      some.add(new Candidate("K" + i, "f" + i, content + i, State.READY, "[]"));
      if (some.size() == 500) {
        ledger.register(batch, some);
        some.clear();
      }
    }
    tell("registered", start, many);
    start = System.nanoTime();
    Batch again = ledger.begin("s", "1", "p", Path.of("inbox"));
    for (int i = 0; i < many; i++) {
      some.add(new Candidate("K" + i, "f" + i, content + i, State.READY, "[]"));
      if (some.size() == 500) {
        ledger.register(again, some);
        some.clear();
      }
    }
    tell("met again", start, many);
  }

  private static void post(Ledger ledger) {
    for (int i = 1; i <= 2 * ROUNDS; i += ROUNDS) {
      List<Intent> intents = new ArrayList<>();
      long start = System.nanoTime();
      for (int j = i; j < i + ROUNDS; j++) {
        intents.add(ledger.intend(j, List.of()));
      }
      tell("intended", start, ROUNDS);
      start = System.nanoTime();
      intents.forEach(intent -> ledger.done(intent, Actor.RUN, "N"));
      tell("done", start, ROUNDS);
    }
  }

  private static void pictures(Home home, Keystore keystore, Ledger ledger) {
    byte[] png = new byte[150_000];
    new Random(1).nextBytes(png);
    try (Evidence evidence = Evidence.open(home, keystore, ledger)) {
      for (int warm = 0; warm < 3; warm++) {
        long start = System.nanoTime();
        for (int i = 1; i <= ROUNDS; i++) {
          evidence.store(i, "K" + i, "receipt", png, Map.of());
        }
        tell("pictures of 150 kB", start, ROUNDS);
      }
    }
  }

  // Processor time beside the clock's: the clock alone says little on a machine that others use
  // too.
  private static void tell(String what, long start, int count) {
    double seconds = (System.nanoTime() - start) / 1e9;
    double now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    System.out.printf(
        "%s: %d in %.2f s, %.2f s of processor, %.3f ms each%n",
        what, count, seconds, now - cpu, seconds * 1000 / count);
    cpu = now;
  }
}
