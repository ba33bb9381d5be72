package jp.yui.agent.schedule.store;

/** Why a run ended before all was posted, or never began; beside those of the run itself. */
public enum Reason {
  /** The core system's window began; it goes on afterwards. */
  WINDOW,
  /** Its deadline came. */
  DEADLINE,
  /** The agent was asked to end; it goes on when it is started again. */
  AGENT_ENDING,
  /** The agent died in the middle of it. */
  AGENT_DIED,
  /** Another run stands for it: one for all that were missed, or one that a person asked for. */
  MADE_UP_FOR,
  /** Its job's file is gone, or is wrong now. */
  NO_JOB,
  /** No browser with its driver is on this machine. */
  NO_BROWSER,
  /** The scenario or its settings are wrong, or the inbox is missing. */
  WRONG_FILES,
  /** Something that nobody foresaw. */
  UNFORESEEN,
  /** Posted, held, rejected or unknown: each application has its outcome. */
  NONE
}
