package jp.yui.platform.demo;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.yui.platform.catalogue.Bundle;
import jp.yui.platform.distribution.Distribution;
import jp.yui.scenario.gate.Gate;
import jp.yui.scenario.trust.Ceremony;
import jp.yui.scenario.trust.Change;
import jp.yui.scenario.trust.Group;
import jp.yui.scenario.trust.KeyFile;
import jp.yui.scenario.trust.Lifetimes;
import jp.yui.scenario.trust.MemoryFiles;
import jp.yui.scenario.trust.Plan;
import jp.yui.scenario.trust.PublisherKeys;
import jp.yui.scenario.trust.PublisherSignature;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.Repository;
import jp.yui.scenario.trust.SigningKey;

/**
 * The invented consortium's keys, made for this start only. Those of the people are forgotten once
 * their one ceremony is over; nobody may do so with real ones.
 */
final class Keys {
  private final SigningKey publisher = SigningKey.generate();

  /** The ceremony, by three people of whom two are needed. */
  void begin(Distribution distribution, Clock clock) {
    SigningKey first = SigningKey.generate();
    SigningKey second = SigningKey.generate();
    SigningKey third = SigningKey.generate();
    SigningKey targets = SigningKey.generate();
    Plan plan =
        new Plan(
            new Group(List.of(first.publicKey(), second.publicKey(), third.publicKey()), 2),
            Group.of(targets.publicKey()),
            distribution.online(),
            PublisherKeys.NONE.with(Cast.YUINO, publisher.publicKey()));
    try {
      Change change = Ceremony.begin(plan, clock.instant());
      for (SigningKey key : List.of(first, second, targets)) {
        change = change.sign(key, Optional.empty());
      }
      MemoryFiles folder = new MemoryFiles();
      new Repository(folder, clock, Lifetimes.USUAL).install(change);
      distribution.take(folder);
    } catch (Refused | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same files with 結野市's signature. */
  Bundle signed(String scenario, Bundle bundle) {
    Map<String, byte[]> files = new TreeMap<>(bundle.files());
    files.put(
        PublisherSignature.FILE,
        PublisherSignature.sign(
                scenario, Gate.version(files), Cast.YUINO, bundle.files(), publisher)
            .write());
    return new Bundle(files);
  }

  /** 結野市's key, for whoever publishes more in its name. */
  byte[] publisher(String passphrase) {
    return KeyFile.write(publisher, passphrase.toCharArray());
  }
}
