package jp.yui.agent.bench;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures one run between the end of its warm-up's last record and the end of its last record, so
 * that neither the start of JVM, Spring and browser nor the sign-in counts on either side.
 */
final class Meter {
  /** With two browsers, both have signed in by then. */
  static final int WARM_UP = 3;

  private final int records;
  private final Set<Long> coreSystem;
  private final long began = System.nanoTime();
  private int done;
  private @Nullable Mark first;
  private @Nullable Mark last;

  private record Mark(long nanos, CpuTime cpu) {}

  /**
   * @param coreSystem processes whose CPU time does not count
   */
  Meter(int records, Set<Long> coreSystem) {
    this.records = records;
    this.coreSystem = coreSystem;
  }

  /** One record has come out. */
  synchronized void record() {
    done++;
    if (done == WARM_UP) {
      first = new Mark(System.nanoTime(), CpuTime.now(coreSystem));
    } else if (done == records) {
      last = new Mark(System.nanoTime(), CpuTime.now(coreSystem));
    }
  }

  /** To be called at the end of the run, with its browsers ended. */
  synchronized Measured measured() {
    Mark from = first;
    Mark to = last;
    if (from == null || to == null) {
      throw new IllegalStateException(done + " of " + records + " records came out");
    }
    int counted = records - WARM_UP;
    return new Measured(
        counted / ((to.nanos - from.nanos) / 1e9),
        to.cpu.since(from.cpu) / counted,
        records / ((System.nanoTime() - began) / 1e9));
  }
}
