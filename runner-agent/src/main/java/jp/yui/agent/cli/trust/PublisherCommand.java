package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import jp.yui.scenario.trust.Key;
import jp.yui.scenario.trust.Plan;
import jp.yui.scenario.trust.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yui trust publisher add|remove}: by which keys a municipality publishes. */
@Command(
    name = "publisher",
    resourceBundle = TrustCommand.BUNDLE,
    subcommands = {PublisherCommand.Add.class, PublisherCommand.Remove.class})
final class PublisherCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** One key more. */
  @Command(name = "add", resourceBundle = TrustCommand.BUNDLE)
  static final class Add extends TrustAction {
    @Mixin private FolderArgument folder = new FolderArgument();

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "publisher.code")
    private String code = "";

    @Parameters(index = "2", paramLabel = "FILE", descriptionKey = "publisher.key")
    private Path key = Path.of("");

    @Override
    int act(PrintWriter out) throws Refused, IOException {
      Proposal proposal = new Proposal(folder);
      Plan plan = proposal.standing().plan();
      proposal.lay(
          plan.withPublishers(plan.publishers().with(Municipality.code(code), NamedKey.key(key))));
      proposal.tell(out);
      return OK;
    }
  }

  /** One key less: what it signed is not taken any more. */
  @Command(name = "remove", resourceBundle = TrustCommand.BUNDLE)
  static final class Remove extends TrustAction {
    @Mixin private FolderArgument folder = new FolderArgument();

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "publisher.code")
    private String code = "";

    @Parameters(index = "2", paramLabel = "KEY", descriptionKey = "publisher.which")
    private String which = "";

    @Override
    int act(PrintWriter out) throws Refused, IOException {
      Proposal proposal = new Proposal(folder);
      Plan plan = proposal.standing().plan();
      Key key = Which.of(plan.publishers().of(Municipality.code(code)), which, folder.names());
      proposal.lay(plan.withPublishers(plan.publishers().without(code, key.id())));
      proposal.tell(out);
      out.println(say("publisher.removed", code));
      return OK;
    }
  }
}
