package jp.yui.agent.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import jp.yui.agent.home.Home;
import jp.yui.agent.ledger.Entry;
import jp.yui.agent.ledger.LedgerView;
import jp.yui.agent.ledger.State;
import jp.yui.agent.ledger.Totals;
import jp.yui.agent.run.ReasonTexts;
import jp.yui.agent.secret.Keystore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code yui ledger}: how every application stands. */
@Command(name = "ledger", resourceBundle = "jp.yui.agent.cli.messages")
final class LedgerCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

  @Spec private CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  /** One application, for machines. */
  record Line(
      String key,
      String state,
      String receipt,
      String scenario,
      String product,
      int attempts,
      String changed,
      List<String> reasons) {}

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    Path folder = home.folder();
    if (!Files.isDirectory(folder.resolve("ledger"))) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("ledger.none", folder));
    }
    try (LedgerView ledger = view(Home.at(folder))) {
      List<Line> lines = ledger.entries().map(LedgerCommand::line).toList();
      if (json) {
        out.println(Json.text(lines));
        return ExitStatus.OK;
      }
      Columns columns = new Columns();
      columns.row(
          say("head.key"),
          say("head.state"),
          say("head.receipt"),
          say("head.product"),
          say("head.changed"),
          say("head.reason"));
      for (Line line : lines) {
        columns.row(
            line.key(),
            say("state." + line.state()),
            line.receipt(),
            line.product(),
            line.changed(),
            line.reasons().isEmpty() ? "" : line.reasons().get(0));
      }
      out.print(columns.text(""));
      out.println(totals(ledger.totals()));
    }
    return ExitStatus.OK;
  }

  private static LedgerView view(Home home) {
    return LedgerView.open(home, Keystore.open(home));
  }

  private static Line line(Entry entry) {
    return new Line(
        entry.key(),
        entry.state().name(),
        entry.receipt().orElse(""),
        entry.scenario(),
        entry.product(),
        entry.attempts(),
        TIME.format(entry.changed()),
        ReasonTexts.of(entry.reasons()));
  }

  private static String totals(Totals totals) {
    long open = totals.of(State.READY) + totals.of(State.INTENDED) + totals.of(State.RECEIVED);
    return say(
        "totals",
        totals.all(),
        totals.of(State.DONE),
        totals.of(State.HELD),
        totals.of(State.REJECTED),
        totals.of(State.UNKNOWN),
        open);
  }

  private static String say(String key, Object... values) {
    return Yui.TEXTS.say("ledger." + key, values);
  }
}
