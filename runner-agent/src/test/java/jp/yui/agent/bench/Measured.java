package jp.yui.agent.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run showed.
 *
 * @param perSecond records per second after the warm-up
 * @param cpuSeconds per record after the warm-up: this JVM, drivers and browsers
 * @param wholePerSecond records per second of the whole run, start and end of the browsers included
 */
record Measured(double perSecond, double cpuSeconds, double wholePerSecond) {

  /** The median of each figure. */
  static Measured median(List<Measured> runs) {
    return new Measured(
        median(runs, Measured::perSecond),
        median(runs, Measured::cpuSeconds),
        median(runs, Measured::wholePerSecond));
  }

  private static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
