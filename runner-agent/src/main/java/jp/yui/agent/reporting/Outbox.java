package jp.yui.agent.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import jp.yui.scenario.exchange.Report;
import jp.yui.scenario.exchange.ReportEntry;
import jp.yui.scenario.exchange.ReportJson;
import jp.yui.scenario.exchange.Series;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reports in the agent's home. What is in it survives a kill and a power cut; a report never
 * changes once it has its number, and numbers have no gaps.
 *
 * <p>A report's file is written first and counts only once the state names its number: a death in
 * between leaves a file that the next report replaces. It is signed on its way out, by the key that
 * the agent has then.
 */
public final class Outbox {
  private static final String STATE = "state.json";

  /** So many that arrived stay, to be carried once more where a medium was lost. */
  private static final int KEPT = 200;

  private final Path folder;

  private Outbox(Path folder) {
    this.folder = folder;
  }

  public static Outbox of(Home home) {
    return new Outbox(home.reports());
  }

  /** What was found to be told, and how far each ledger was read for it. */
  record Found(List<ReportEntry> entries, Map<String, String> told) {}

  /** Looks for something to tell. */
  interface Search {
    /**
     * @param told by ledger: the newest event that was told
     */
    Found after(Map<String, String> told);
  }

  /** Puts in what is to be told in that agent's name. */
  public void add(long agent, List<? extends ReportEntry> entries) {
    add(agent, told -> new Found(List.copyOf(entries), Map.of()));
  }

  void add(long agent, Search search) {
    locked(
        () -> {
          OutboxState state = state(agent);
          Found found = search.after(state.told());
          long number = state.next();
          for (List<ReportEntry> part : parts(found.entries())) {
            Report report = new Report(agent, new Series(state.series()), number, part);
            AtomicFile.write(file(number), ReportJson.write(report));
            number++;
          }
          keep(state.further(number - state.next(), found.told()));
          return number;
        });
  }

  /**
   * Begins to report as that agent, if it does not yet: what the ledgers have by now is not told.
   */
  void begin(long agent, Map<String, String> told) {
    locked(
        () -> {
          if (kept().filter(state -> state.agent() == agent).isEmpty()) {
            begun(agent, told);
          }
          return true;
        });
  }

  /** That agent's reports of which the platform is not known to have them, in order. */
  public List<Report> waiting(long agent) {
    return locked(
        () -> {
          OutboxState state = state(agent);
          return reports(state, number -> number > state.arrived());
        });
  }

  /** Those, and the newest that arrived. */
  public List<Report> all(long agent) {
    return locked(() -> reports(state(agent), number -> true));
  }

  /** The platform has that report and all before it. */
  public void arrived(Report report) {
    locked(
        () -> {
          OutboxState state = state(report.agent());
          if (state.series().equals(report.series().text())) {
            OutboxState now = state.arrivedUpTo(report.sequence());
            keep(now);
            for (long old = state.arrived() - KEPT; old <= now.arrived() - KEPT; old++) {
              Files.deleteIfExists(file(old));
            }
          }
          return true;
        });
  }

  private List<Report> reports(OutboxState state, LongPredicate wanted) throws IOException {
    List<Report> reports = new ArrayList<>();
    long from = Math.max(1, state.arrived() - KEPT + 1);
    for (long number : LongStream.range(from, state.next()).filter(wanted).toArray()) {
      Path file = file(number);
      reports.add(
          ReportJson.read(Files.readAllBytes(file))
              .orElseThrow(() -> ReportingTexts.TEXTS.problem("report-unreadable", file)));
    }
    return reports;
  }

  private OutboxState state(long agent) throws IOException {
    Optional<OutboxState> kept = kept().filter(state -> state.agent() == agent);
    return kept.isPresent() ? kept.get() : begun(agent, Map.of());
  }

  private Optional<OutboxState> kept() throws IOException {
    Path file = folder.resolve(STATE);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JsonMapper.shared().readValue(Files.readString(file), OutboxState.class));
    } catch (JacksonException e) {
      throw ReportingTexts.TEXTS.problem("state-unreadable", file);
    }
  }

  private OutboxState begun(long agent, Map<String, String> told) throws IOException {
    OutboxState state = OutboxState.begun(agent, told);
    keep(state);
    return state;
  }

  private void keep(OutboxState state) throws IOException {
    AtomicFile.write(
        folder.resolve(STATE),
        JsonMapper.shared().writeValueAsString(state).getBytes(StandardCharsets.UTF_8));
  }

  private static List<List<ReportEntry>> parts(List<ReportEntry> entries) {
    List<List<ReportEntry>> parts = new ArrayList<>();
    for (int i = 0; i < entries.size(); i += Report.MOST_ENTRIES) {
      parts.add(entries.subList(i, Math.min(entries.size(), i + Report.MOST_ENTRIES)));
    }
    return parts;
  }

  private Path file(long number) {
    return folder.resolve("%012d.json".formatted(number));
  }

  private interface Work<T> {
    T go() throws IOException;
  }

  private <T> T locked(Work<T> work) {
    try (OutboxLock lock = OutboxLock.take(folder)) {
      return work.go();
    } catch (IOException e) {
      throw ReportingTexts.TEXTS.problem("outbox-not-usable", folder);
    }
  }
}
