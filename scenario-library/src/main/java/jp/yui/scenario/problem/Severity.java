package jp.yui.scenario.problem;

/**
 * How much a problem weighs: an {@code ERROR} keeps the scenario from running, a {@code WARNING}
 * does not.
 */
public enum Severity {
  ERROR,
  WARNING
}
