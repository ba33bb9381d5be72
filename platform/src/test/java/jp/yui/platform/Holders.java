package jp.yui.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.platform.distribution.Distribution;
import jp.yui.scenario.trust.Ceremony;
import jp.yui.scenario.trust.Draft;
import jp.yui.scenario.trust.Group;
import jp.yui.scenario.trust.OnlinePublicKeys;
import jp.yui.scenario.trust.PublisherKeys;
import jp.yui.scenario.trust.Roles;
import jp.yui.scenario.trust.SigningKey;

/** The people who hold the offline keys, for tests: two of them, both needed for the root. */
public final class Holders {
  private static final Duration YEAR = Duration.ofDays(365);

  private final SigningKey first = SigningKey.generate();
  private final SigningKey second = SigningKey.generate();
  private final SigningKey targets = SigningKey.generate();
  private PublisherKeys publishers = PublisherKeys.NONE;

  /** The first ceremony: a root, and who publishes. */
  public void begin(Distribution distribution, PublisherKeys those) throws Exception {
    OnlinePublicKeys online = distribution.online();
    Draft root =
        Ceremony.firstRoot(
            Map.of(
                Roles.ROOT,
                new Group(List.of(first.publicKey(), second.publicKey()), 2),
                Roles.TARGETS,
                Group.of(targets.publicKey()),
                Roles.SNAPSHOT,
                group(online, Roles.SNAPSHOT),
                Roles.TIMESTAMP,
                group(online, Roles.TIMESTAMP)),
            Instant.now().plus(YEAR));
    distribution.install(root.sign(first, Optional.empty()).sign(second, Optional.empty()), null);
    publishers = those;
    Draft draft =
        Ceremony.firstTargets(
            publishers,
            group(online, Roles.RELEASED),
            group(online, Roles.ASSIGNMENTS),
            Instant.now().plus(YEAR));
    distribution.install(draft.sign(targets, distribution.root()), publishers);
  }

  /** Other publishers. */
  public void publishers(Distribution distribution, PublisherKeys those) throws Exception {
    publishers = those;
    Draft draft =
        Ceremony.nextTargets(
            distribution.inUse().orElseThrow().targets(), publishers, Instant.now().plus(YEAR));
    distribution.install(draft.sign(targets, distribution.root()), publishers);
  }

  private static Group group(OnlinePublicKeys online, String role) {
    return new Group(online.keys().getOrDefault(role, List.of()), 1);
  }
}
