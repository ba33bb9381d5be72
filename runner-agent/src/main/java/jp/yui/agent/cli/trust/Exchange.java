package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.yui.scenario.trust.Group;
import jp.yui.scenario.trust.Key;
import jp.yui.scenario.trust.OnlinePublicKeys;
import jp.yui.scenario.trust.Plan;
import jp.yui.scenario.trust.PublisherKeys;
import jp.yui.scenario.trust.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which keys go and which come in their place. */
final class Exchange {
  @Option(names = "--out", paramLabel = "KEY", descriptionKey = "exchange.out")
  private List<String> out = new ArrayList<>();

  @Option(names = "--in", paramLabel = "NAME=FILE", descriptionKey = "exchange.in")
  private List<String> in = new ArrayList<>();

  @Option(names = "--threshold", paramLabel = "N", descriptionKey = "exchange.threshold")
  private @Nullable Integer threshold;

  @Option(names = "--online", paramLabel = "FILE", descriptionKey = "trust.online")
  private @Nullable Path online;

  /** Whether anything is to be exchanged for those. */
  boolean isGiven(What what) {
    return what == What.online
        ? online != null
        : !out.isEmpty() || !in.isEmpty() || threshold != null;
  }

  /** How many of a group's keys are left before others come. */
  int left(Group group, Names names) throws Refused, IOException {
    return without(group.keys(), names).size();
  }

  /** The plan with the exchange made; whoever comes is named in the folder. */
  Plan in(Plan plan, What what, Names names) throws Refused, IOException {
    return switch (what) {
      case root -> plan.withRoot(group(plan.root(), names));
      case targets -> plan.withTargets(group(plan.targets(), names));
      case publisher -> plan.withPublishers(publishers(plan.publishers(), names));
      case online -> {
        if (online == null) {
          throw TrustCommand.TEXTS.problem("exchange.no-online");
        }
        yield plan.withOnline(OnlinePublicKeys.read(Files.readAllBytes(online)));
      }
    };
  }

  private Group group(Group group, Names names) throws Refused, IOException {
    List<Key> keys = without(group.keys(), names);
    for (NamedKey named : NamedKey.read(in)) {
      keys.add(named.key());
      names.put(named);
    }
    return new Group(keys, threshold == null ? group.threshold() : threshold);
  }

  /** For publishers, {@code --in} names the municipality whose key it is. */
  private PublisherKeys publishers(PublisherKeys publishers, Names names)
      throws Refused, IOException {
    List<Key> all = publishers.keys().values().stream().flatMap(List::stream).toList();
    PublisherKeys others = publishers;
    for (String which : out) {
      Key key = Which.of(all, which, names);
      for (String code : publishers.keys().keySet()) {
        others = others.without(code, key.id());
      }
    }
    for (NamedKey named : NamedKey.read(in)) {
      others = others.with(Municipality.code(named.name()), named.key());
    }
    return others;
  }

  private List<Key> without(List<Key> keys, Names names) throws Refused, IOException {
    List<Key> left = new ArrayList<>(keys);
    for (String which : out) {
      Key key = Which.of(keys, which, names);
      left.removeIf(other -> other.id().equals(key.id()));
    }
    return left;
  }
}
