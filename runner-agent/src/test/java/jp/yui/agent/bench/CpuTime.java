package jp.yui.agent.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CPU time that this process and those below it (drivers, browsers, the reading process) have
 * taken, by process; the practice core's is left out.
 */
final class CpuTime {
  private final Map<Long, Duration> byProcess;

  private CpuTime(Map<Long, Duration> byProcess) {
    this.byProcess = byProcess;
  }

  /** Those started so far, which belong to the core system's side. */
  static Set<Long> coreSystem() {
    return ProcessHandle.current()
        .descendants()
        .map(ProcessHandle::pid)
        .collect(Collectors.toUnmodifiableSet());
  }

  static CpuTime now(Set<Long> without) {
    Map<Long, Duration> times = new HashMap<>();
    Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
        .filter(process -> !without.contains(process.pid()))
        .forEach(
            process ->
                process.info().totalCpuDuration().ifPresent(t -> times.put(process.pid(), t)));
    return new CpuTime(times);
  }

  /**
   * Seconds since then. What a process that ended meanwhile took after {@code earlier} is lost; the
   * browsers live on until after the last record.
   */
  double since(CpuTime earlier) {
    return byProcess.entrySet().stream()
            .mapToLong(
                e ->
                    e.getValue()
                        .minus(earlier.byProcess.getOrDefault(e.getKey(), Duration.ZERO))
                        .toMillis())
            .sum()
        / 1000.0;
  }
}
