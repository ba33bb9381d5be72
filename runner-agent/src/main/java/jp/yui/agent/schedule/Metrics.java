package jp.yui.agent.schedule;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.schedule.store.Counts;

/** The same as {@link Health.Report}, in the text that Prometheus reads. */
final class Metrics {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final MultiGauge applications = gauge("yui.applications", "By state, in the ledger");
  private final MultiGauge runs = gauge("yui.runs", "Runs by how they stand");
  private final MultiGauge next = gauge("yui.job.next", "Seconds since 1970, when it is due next");
  private final MultiGauge last = gauge("yui.job.last", "Seconds since 1970, when it last ended");
  private final MultiGauge success =
      gauge(
          "yui.job.last.success", "Seconds since 1970, when it last ended with nothing against it");
  private final MultiGauge missed = gauge("yui.job.missed", "Runs missed in the last 30 days");
  private final MultiGauge outcomes = gauge("yui.job.outcomes", "Applications of the last run");
  private final MultiGauge disk = gauge("yui.disk.free.bytes", "Room on the home's disk");
  private final MultiGauge diskShare =
      gauge("yui.disk.free.percent", "Room on the home's disk, of a hundred");
  private final MultiGauge skew =
      gauge("yui.platform.clock.skew.seconds", "By how much the clock is ahead of the platform's");
  private final MultiGauge contact =
      gauge("yui.platform.contact", "Seconds since 1970, when the platform last answered");
  private final MultiGauge browser = gauge("yui.browser", "1, with the versions");
  private final MultiGauge clock = gauge("yui.clock.jump.seconds", "The last jumps of the clock");
  private final MultiGauge problems = gauge("yui.problems", "Problems of jobs and settings");

  Metrics() {
    // It binds collectors that live as long as the process.
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  synchronized String text(Health.Report report) {
    Overview schedule = report.schedule();
    put(applications, "state", report.applications());
    put(
        runs,
        "state",
        Map.of(
            "running", (long) schedule.running().size(),
            "waiting", (long) schedule.waiting().size(),
            "asked", (long) schedule.asked().size(),
            "held", (long) schedule.held().size()));
    moments(next, schedule, Overview.JobLine::next);
    moments(last, schedule, job -> job.last().flatMap(run -> run.ended()));
    moments(success, schedule, Overview.JobLine::lastSuccess);
    missed.register(
        schedule.jobs().stream().map(job -> row(Tags.of("job", job.name()), job.missed())).toList(),
        true);
    outcomes.register(outcomes(schedule), true);
    disk.register(List.of(row(Tags.empty(), report.diskFreeBytes())), true);
    diskShare.register(List.of(row(Tags.empty(), report.diskFreePercent())), true);
    skew.register(
        report.platformClock().stream().map(c -> row(Tags.empty(), c.seconds())).toList(), true);
    contact.register(
        report.platformClock().stream()
            .map(c -> row(Tags.empty(), c.at().getEpochSecond()))
            .toList(),
        true);
    browser.register(
        report.browser().stream()
            .map(
                b ->
                    row(
                        Tags.of(
                            "browser",
                            b.kind().name().toLowerCase(Locale.ROOT),
                            "version",
                            b.browser(),
                            "driver",
                            b.driver()),
                        1))
            .toList(),
        true);
    clock.register(
        schedule.clock().stream()
            .map(f -> row(Tags.of("noticed", f.noticed().toString()), f.seconds()))
            .toList(),
        true);
    problems.register(List.of(row(Tags.empty(), schedule.problems().size())), true);
    return registry.scrape();
  }

  private static List<MultiGauge.Row<?>> outcomes(Overview schedule) {
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    for (Overview.JobLine job : schedule.jobs()) {
      if (job.last().isPresent()) {
        Counts counts = job.last().get().counts();
        outcome(rows, job, "posted", counts.posted());
        outcome(rows, job, "already", counts.already());
        outcome(rows, job, "held", counts.held());
        outcome(rows, job, "rejected", counts.rejected());
        outcome(rows, job, "unknown", counts.unknown());
        outcome(rows, job, "ready", counts.ready());
      }
    }
    return rows;
  }

  private static void outcome(
      List<MultiGauge.Row<?>> rows, Overview.JobLine job, String outcome, int number) {
    rows.add(row(Tags.of("job", job.name(), "outcome", outcome), number));
  }

  private interface Moment {
    Optional<Instant> of(Overview.JobLine job);
  }

  private static void moments(MultiGauge gauge, Overview schedule, Moment moment) {
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    for (Overview.JobLine job : schedule.jobs()) {
      moment
          .of(job)
          .ifPresent(at -> rows.add(row(Tags.of("job", job.name()), at.getEpochSecond())));
    }
    gauge.register(rows, true);
  }

  private static void put(MultiGauge gauge, String label, Map<String, Long> numbers) {
    List<MultiGauge.Row<?>> rows = new ArrayList<>();
    numbers.forEach((name, number) -> rows.add(row(Tags.of(label, name), number)));
    gauge.register(rows, true);
  }

  private static MultiGauge.Row<?> row(Tags tags, long number) {
    return MultiGauge.Row.of(tags, number);
  }

  private MultiGauge gauge(String name, String about) {
    return MultiGauge.builder(name).description(about).register(registry);
  }
}
