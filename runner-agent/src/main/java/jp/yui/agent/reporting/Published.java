package jp.yui.agent.reporting;

/**
 * Whether something is of the shared library. Names that a municipality gave to scenarios of its
 * own are never told.
 */
public interface Published {
  /** That version of the scenario has that product's file. */
  boolean has(String scenario, String version, String product);
}
