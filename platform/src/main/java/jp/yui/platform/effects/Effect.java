package jp.yui.platform.effects;

import java.util.Collection;
import java.util.List;

/**
 * The one method by which an effect is measured: what the posted cases would have taken by hand,
 * against the time of the runs and the time that people spent on exceptions.
 *
 * @param cases posted ones; what was held or rejected a person handles as before
 */
public record Effect(long cases, long beforeSeconds, long afterSeconds) {
  public static final Effect NONE = new Effect(0, 0, 0);

  /**
   * Measures.
   *
   * @param byHandSeconds for one case
   */
  public static Effect of(long cases, long byHandSeconds, long runSeconds, long exceptionSeconds) {
    return new Effect(cases, byHandSeconds * cases, runSeconds + exceptionSeconds);
  }

  public long savedSeconds() {
    return beforeSeconds - afterSeconds;
  }

  /** The part of the work by hand that is saved; below 0 where it became more; 0 without cases. */
  public double rate() {
    return beforeSeconds == 0 ? 0 : (double) savedSeconds() / beforeSeconds;
  }

  public Effect plus(Effect other) {
    return new Effect(
        cases + other.cases,
        beforeSeconds + other.beforeSeconds,
        afterSeconds + other.afterSeconds);
  }

  /** How the rates of municipalities differ; whoever has no case yet has no rate. */
  public static Spread spread(Collection<Effect> municipalities) {
    List<Double> rates =
        municipalities.stream()
            .filter(effect -> effect.beforeSeconds > 0)
            .map(Effect::rate)
            .sorted()
            .toList();
    return rates.isEmpty()
        ? new Spread(0, 0, 0, 0)
        : new Spread(
            rates.size(), quantile(rates, 0.25), quantile(rates, 0.5), quantile(rates, 0.75));
  }

  /** Between two neighbours in proportion, as spreadsheets do it. */
  private static double quantile(List<Double> sorted, double part) {
    double at = part * (sorted.size() - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
  }

  /** Quartiles and median of the rates. */
  public record Spread(int municipalities, double q1, double median, double q3) {}
}
