package jp.yui.agent.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.yui.agent.home.Home;
import jp.yui.agent.ledger.Actor;
import jp.yui.agent.ledger.By;
import jp.yui.agent.ledger.Entry;
import jp.yui.agent.ledger.Event;
import jp.yui.agent.ledger.IllegalMove;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.ledger.State;
import jp.yui.agent.ledger.Transitions;
import jp.yui.agent.secret.Keystore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yui decide}: what only a person can say of an application that waits for one. */
@Command(name = "decide", resourceBundle = "jp.yui.agent.cli.messages")
final class DecideCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "KEY", descriptionKey = "decide.key")
  private String key = "";

  @Option(names = "--scenario", paramLabel = "ID", descriptionKey = "decide.scenario")
  private @Nullable String scenario;

  @Option(names = "--product", paramLabel = "P", descriptionKey = "decide.product")
  private @Nullable String product;

  @Option(names = "--variant", paramLabel = "N", descriptionKey = "decide.variant")
  private @Nullable Integer variant;

  @ArgGroup(multiplicity = "1")
  private Answer answer = new Answer();

  /** The three answers; one of them. */
  static final class Answer {
    @Option(names = "--registered", descriptionKey = "decide.registered")
    private boolean registered;

    @Option(names = "--post", descriptionKey = "decide.post")
    private boolean post;

    @Option(names = "--reject", descriptionKey = "decide.reject")
    private boolean reject;

    State state() {
      return registered ? State.DONE : post ? State.READY : State.REJECTED;
    }
  }

  @Option(names = "--receipt", paramLabel = "NUMBER", descriptionKey = "decide.receipt")
  private @Nullable String receipt;

  @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "decide.by")
  private String by = "";

  @Option(names = "--why", paramLabel = "TEXT", required = true, descriptionKey = "decide.why")
  private String why = "";

  @Override
  public Integer call() {
    State to = answer.state();
    if (by.isBlank() || why.isBlank()) {
      throw refusal("blank");
    }
    if (receipt != null && to != State.DONE) {
      throw refusal("receipt-without-registered");
    }
    Home folder = Home.at(home.folder());
    try (Ledger ledger = Ledger.open(folder, Keystore.open(folder))) {
      Entry entry = theOne(ledger);
      if (!Transitions.allowed(entry.state(), to, Actor.PERSON)) {
        throw refusal("not-open", key, stateName(entry.state()), stateName(to));
      }
      if (to == State.READY && !wasFit(ledger.history(entry.id()))) {
        throw refusal("never-fit", key);
      }
      ledger.decide(entry.id(), to, By.person(by), Optional.ofNullable(receipt), why);
      spec.commandLine()
          .getOut()
          .println(say("done." + to, key, stateName(entry.state()), stateName(to)));
    } catch (IllegalMove another) {
      // The table was asked above; what is left is a second content under the same key.
      throw refusal("other-variant", key);
    }
    return ExitStatus.OK;
  }

  /**
   * Whether the agent had judged it fit to be posted when it stopped. What a check or a
   * contradiction between files holds has values that nobody has chosen yet.
   */
  private static boolean wasFit(List<Event> history) {
    return history.reversed().stream()
        .filter(e -> e.actor() != Actor.PERSON)
        .findFirst()
        .filter(e -> e.from() == State.READY || e.from() == State.INTENDED)
        .isPresent();
  }

  private Entry theOne(Ledger ledger) {
    List<Entry> fit =
        ledger
            .entries()
            .filter(e -> e.key().equals(key))
            .filter(e -> scenario == null || e.scenario().equals(scenario))
            .filter(e -> product == null || e.product().equals(product))
            .filter(e -> variant == null || e.variant() == variant)
            .toList();
    if (fit.isEmpty()) {
      throw refusal("no-such", key);
    }
    if (fit.size() > 1) {
      throw refusal("several", key, fit.stream().map(this::line).collect(Collectors.joining()));
    }
    return fit.getFirst();
  }

  private String line(Entry entry) {
    return say("line", entry.scenario(), entry.product(), entry.variant(), stateName(entry.state()))
        + System.lineSeparator();
  }

  private static String stateName(State state) {
    return Yui.TEXTS.say("ledger.state." + state);
  }

  private static Refusal refusal(String reason, Object... values) {
    return new Refusal(ExitStatus.USAGE, say(reason, values));
  }

  private static String say(String text, Object... values) {
    return Yui.TEXTS.say("decide." + text, values);
  }
}
