package jp.yui.agent.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.yui.scenario.exchange.SignedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code yui relay show FILE}: says every field of a file that is to leave, for the person who is
 * to let it go. A line that is no report must not go unseen.
 */
@Command(name = "show", resourceBundle = "jp.yui.agent.cli.messages")
final class RelayShow implements Callable<Integer> {
  /** Larger than what reports come to in years. */
  private static final long MOST_BYTES = 20L * 1024 * 1024;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "carried.file")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    List<String> lines = lines();
    var out = spec.commandLine().getOut();
    int status = ExitStatus.OK;
    for (int i = 0; i < lines.size(); i++) {
      Optional<SignedReport> read = SignedReport.read(lines.get(i));
      if (read.isPresent()) {
        out.print(new ToldWords().of(read.get().report()));
      } else {
        out.println(Yui.TEXTS.say("carried.no-report", i + 1));
        status = ExitStatus.LOOK;
      }
    }
    out.println(
        Yui.TEXTS.say(status == ExitStatus.OK ? "carried.all" : "carried.not-all", lines.size()));
    return status;
  }

  private List<String> lines() {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("carried.too-large", file));
      }
      // One byte a character: what is no report is counted, never shown, so it need not be text.
      return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
    } catch (IOException e) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("carried.not-read", file));
    }
  }
}
