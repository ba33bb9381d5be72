package jp.yui.agent.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.yui.agent.ledger.State;
import jp.yui.agent.run.RunListener;
import jp.yui.agent.run.RunReport;
import jp.yui.agent.run.RunRequest;

/**
 * Tells a run as it goes: a moving line on a terminal, plain lines elsewhere, a summary at the end.
 */
final class Progress implements RunListener {
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean terminal = "1".equals(System.getenv("YUI_TERMINAL"));
  private long ready;
  private long done;
  private Instant began = Instant.now();

  Progress(PrintWriter out) {
    this.out = out;
  }

  void start(RunRequest request) {
    line(
        "run.start",
        request.scenario().procedure().title(),
        request.scenario().procedure().version(),
        request.product().name(),
        Yui.TEXTS.say(request.dryRun() ? "run.start.dry" : "run.start.real"));
  }

  @Override
  public synchronized void reading(String file, long records) {
    line("run.read", file, records);
  }

  @Override
  public synchronized void posting(long waiting) {
    ready = waiting;
    done = 0;
    began = Instant.now();
    line("run.posting", waiting);
  }

  @Override
  public synchronized void outcome(RunReport.Line one) {
    done++;
    clear();
    tell(one);
    if (terminal) {
      out.print(progress());
      out.flush();
    }
  }

  @Override
  public synchronized void note(String text) {
    clear();
    out.println(text);
  }

  private void tell(RunReport.Line one) {
    line("run.line." + one.state(), one.key(), one.receipt().orElse("-"), one.seconds());
    one.reasons().forEach(reason -> line("run.reason", reason.text()));
  }

  private String progress() {
    double minutes = Math.max(0.001, Duration.between(began, Instant.now()).toMillis() / 60_000.0);
    double rate = done / minutes;
    Duration left = Duration.ofSeconds(Math.round((ready - done) / rate * 60));
    return Yui.TEXTS.say(
        "run.progress",
        done,
        ready,
        Math.round(rate),
        Yui.TEXTS.say("run.left", left.toMinutes(), left.toSecondsPart()));
  }

  void summary(RunReport report, Path home, Optional<Path> file) {
    clear();
    out.println();
    report.applications().stream()
        .filter(one -> !one.state().equals(State.DONE.name()))
        .forEach(this::tell);
    RunReport.Totals t = report.totals();
    line(
        report.dryRun() ? "run.summary.dry" : "run.summary",
        t.applications(),
        t.posted(),
        t.already(),
        t.held(),
        t.rejected(),
        t.unknown(),
        t.ready(),
        t.seconds());
    report.stopped().ifPresent(why -> line("run.stopped", why));
    file.ifPresent(f -> line("run.where.report", f));
    line("run.where.ledger", home);
    line("run.where.evidence", home);
  }

  private void clear() {
    if (terminal) {
      out.print(CLEAR);
    }
  }

  private void line(String key, Object... values) {
    out.println(Yui.TEXTS.say(key, values));
  }
}
