package jp.yui.agent.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;

/**
 * Works through applications without end and says what the ledger acknowledged; killed by its
 * parent.
 */
final class CrashChild {
  private CrashChild() {}

  public static void main(String[] args) {
    Home home = Home.at(Path.of(args[0]));
    int round = Integer.parseInt(args[1]);
    Ledger ledger = Ledger.open(home, Keystore.open(home));
    for (Intent left : ledger.unsettled()) {
      ledger.absent(left, Actor.RECOVERY, "recovered");
      say("absent", left.application(), left.attempt());
    }
    Batch batch = ledger.begin("s", "1", "p", Path.of("inbox"));
    say("batch", batch.id(), 0);
    for (int i = 0; ; i++) {
      List<Candidate> some = new ArrayList<>();
      for (int j = 0; j <= i % 7; j++) {
        String key = round + "-" + i + "-" + j;
        some.add(new Candidate(key, key, "{\"k\":\"" + key + "\"}", State.READY, "[]"));
      }
      for (Registered met : ledger.register(batch, some)) {
        say("registered", met.entry().id(), 0);
      }
      long id = ledger.entries(batch.id()).reduce((a, b) -> b).orElseThrow().id();
      Intent intent = ledger.intend(id, List.of(new Running("browser", 1, Instant.EPOCH)));
      say("intended", id, intent.attempt());
      switch (i % 3) {
        case 0 -> {
          ledger.done(intent, Actor.RUN, "N-" + id);
          say("done", id, 1);
        }
        case 1 -> {
          ledger.unknown(intent, Actor.RUN, "[]");
          say("unknown", id, 1);
        }
        default -> {
          ledger.absent(intent, Actor.RUN, "");
          say("absent", id, 1);
          ledger.hold(id, "[]");
          say("held", id, 0);
        }
      }
      ledger.witness("note " + round + " " + i);
    }
  }

  private static void say(String what, long id, long attempt) {
    System.out.println(what + " " + id + " " + attempt);
    System.out.flush();
  }
}
