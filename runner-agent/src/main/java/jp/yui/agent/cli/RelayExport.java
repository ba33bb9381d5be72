package jp.yui.agent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import jp.yui.scenario.trust.Medium;
import jp.yui.scenario.trust.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code yui relay export FILE}: fetches from the platform what is to be carried to agents without
 * a line. A person's token opens it, not an agent's key: no terminal reads another's settings.
 */
@Command(name = "export", resourceBundle = "jp.yui.agent.cli.messages")
final class RelayExport implements Callable<Integer> {
  private static final String TOKEN = "YUI_TOKEN";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "medium.to")
  private Path file = Path.of("");

  @Option(
      names = "--platform",
      required = true,
      paramLabel = "URL",
      descriptionKey = "enrol.platform")
  private URI platform = URI.create("");

  @Option(names = "--agent", required = true, paramLabel = "NAME", descriptionKey = "medium.agent")
  private List<String> agents = List.of();

  @Override
  public Integer call() throws IOException {
    if (Files.exists(file)) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("medium.there", file));
    }
    String token = System.getenv(TOKEN);
    if (token == null || token.isBlank()) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("medium.no-token", TOKEN));
    }
    byte[] content = new PlatformDoor(platform, token.strip()).relay(agents);
    try {
      Files.write(file, content, StandardOpenOption.CREATE_NEW);
      tell(Medium.open(file));
      return ExitStatus.OK;
    } catch (Refused e) {
      Files.deleteIfExists(file);
      throw new Refusal(ExitStatus.LOOK, e.refusal().text(Yui.TEXTS.language()));
    } catch (IOException e) {
      throw new Refusal(ExitStatus.LOOK, Yui.TEXTS.say("medium.not-written", file));
    }
  }

  private void tell(Medium medium) throws Refused {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        new String(medium.needed(Medium.README), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    out.println(Yui.TEXTS.say("medium.written", file));
  }
}
