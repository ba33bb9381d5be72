package jp.yui.platform.adoption.web;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form that the scenario decides.
 *
 * @param hint null where the label says it all
 * @param problem null where nothing is wrong
 */
record Field(
    String name, String label, @Nullable String hint, String value, @Nullable String problem) {

  /** What describes it, by their ids. */
  public String told() {
    return (hint == null ? "" : name + "-hint ") + (problem == null ? "" : name + "-problem");
  }
}
