package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.yui.scenario.trust.Ceremony;
import jp.yui.scenario.trust.CeremonyFolder;
import jp.yui.scenario.trust.Key;
import jp.yui.scenario.trust.OnlinePublicKeys;
import jp.yui.scenario.trust.Plan;
import jp.yui.scenario.trust.PublisherKeys;
import jp.yui.scenario.trust.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yui trust init DIR}: the plan of the very first ceremony, laid down to be signed. */
@Command(name = "init", resourceBundle = TrustCommand.BUNDLE)
final class InitCommand extends TrustAction {
  @Mixin private FolderArgument folder = new FolderArgument();

  @Option(names = "--root", required = true, paramLabel = "NAME=FILE", descriptionKey = "init.root")
  private List<String> root = new ArrayList<>();

  @Option(names = "--root-threshold", paramLabel = "N", descriptionKey = "init.root-threshold")
  private int rootThreshold = 2;

  @Option(
      names = "--targets",
      required = true,
      paramLabel = "NAME=FILE",
      descriptionKey = "init.targets")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--targets-threshold",
      paramLabel = "N",
      descriptionKey = "init.targets-threshold")
  private int targetsThreshold = 1;

  @Option(names = "--online", required = true, paramLabel = "FILE", descriptionKey = "trust.online")
  private Path online = Path.of("");

  @Option(names = "--publisher", paramLabel = "CODE=FILE", descriptionKey = "init.publisher")
  private List<String> publishers = new ArrayList<>();

  @Override
  int act(PrintWriter out) throws Refused, IOException {
    CeremonyFolder ceremony = new CeremonyFolder(folder.path());
    if (ceremony.standing().isPresent()) {
      throw TrustCommand.TEXTS.problem("init.again", folder.path());
    }
    List<NamedKey> holders = NamedKey.read(root);
    List<NamedKey> others = NamedKey.read(targets);
    PublisherKeys who = PublisherKeys.NONE;
    for (NamedKey publisher : NamedKey.read(publishers)) {
      who = who.with(Municipality.code(publisher.name()), publisher.key());
    }
    Plan plan =
        new Plan(
            NamedKey.group(holders, rootThreshold),
            NamedKey.group(others, targetsThreshold),
            OnlinePublicKeys.read(Files.readAllBytes(online)),
            who);
    ceremony.propose(Ceremony.begin(plan, Instant.now()));
    Names names = folder.names();
    for (NamedKey named : holders) {
      names.put(named);
    }
    for (NamedKey named : others) {
      names.put(named);
    }
    warn(out, plan);
    new Proposal(folder).tell(out);
    return OK;
  }

  private static void warn(PrintWriter out, Plan plan) {
    int keys = plan.root().keys().stream().map(Key::id).distinct().toList().size();
    if (plan.root().threshold() < 2) {
      out.println(say("init.one-is-enough"));
    } else if (plan.root().threshold() == keys) {
      out.println(say("init.none-to-spare", keys));
    }
  }
}
