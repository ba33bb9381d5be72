package jp.yui.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yui.platform.distribution.Distribution;
import jp.yui.scenario.trust.Ceremony;
import jp.yui.scenario.trust.Change;
import jp.yui.scenario.trust.Group;
import jp.yui.scenario.trust.Lifetimes;
import jp.yui.scenario.trust.MemoryFiles;
import jp.yui.scenario.trust.Plan;
import jp.yui.scenario.trust.PublisherKeys;
import jp.yui.scenario.trust.Repository;
import jp.yui.scenario.trust.Root;
import jp.yui.scenario.trust.SigningKey;

/** The people who hold the offline keys, with their ceremony's folder, for tests. */
public final class Holders {
  private final SigningKey first = SigningKey.generate();
  private final SigningKey second = SigningKey.generate();
  private final SigningKey targets = SigningKey.generate();
  private final MemoryFiles folder = new MemoryFiles();
  private final Repository ceremony = new Repository(folder, Instant::now, Lifetimes.USUAL);

  /** The first ceremony: who holds what, and who publishes. */
  public void begin(Distribution distribution, PublisherKeys publishers) throws Exception {
    Plan plan =
        new Plan(
            new Group(List.of(first.publicKey(), second.publicKey()), 2),
            Group.of(targets.publicKey()),
            distribution.online(),
            publishers);
    put(distribution, Ceremony.begin(plan, Instant.now()));
  }

  /** Other publishers. */
  public void publishers(Distribution distribution, PublisherKeys those) throws Exception {
    var inUse = ceremony.standing().orElseThrow();
    put(distribution, Ceremony.next(inUse, inUse.plan().withPublishers(those), Instant.now()));
  }

  /** What is carried to the platform. */
  public MemoryFiles folder() {
    return folder;
  }

  private void put(Distribution distribution, Change change) throws Exception {
    ceremony.install(signed(change));
    distribution.take(folder);
  }

  private Change signed(Change change) throws Exception {
    Optional<Root> inUse = ceremony.root();
    Change signed = change;
    for (SigningKey key : List.of(first, second, targets)) {
      if (mayStillSign(signed, key, inUse)) {
        signed = signed.sign(key, inUse);
      }
    }
    return signed;
  }

  private static boolean mayStillSign(Change change, SigningKey key, Optional<Root> inUse) {
    return change.drafts().stream()
        .flatMap(draft -> change.needs(draft, inUse).stream())
        .anyMatch(need -> need.holders().keyids().contains(key.publicKey().id()));
  }
}
