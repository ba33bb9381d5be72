package jp.yui.agent.run;

/** What ended a run before all was posted; a kind only, so it may leave the municipality. */
public enum StopReason {
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
  /** Something that no room foresaw. */
  UNFORESEEN
}
