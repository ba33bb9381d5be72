package jp.yui.scenario.exchange;

/** How a run ended. */
public enum RunEnd {
  /** All that it met has its outcome. */
  DONE,
  /** Somebody asked for it: Ctrl+C, the service's end, a window of the core system. */
  ASKED,
  /** Application after application stopped at the same step of the scenario. */
  SAME_STEP,
  /** The screens are not those that were accepted. */
  SCREENS,
  /** The core system refused the sign-in. */
  SIGN_IN,
  /** The core system did not answer. */
  UNREACHABLE,
  /** Something that nobody foresaw. */
  UNFORESEEN,
  /** The process died in the middle of it. */
  KILLED
}
