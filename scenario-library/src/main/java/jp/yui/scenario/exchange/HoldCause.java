package jp.yui.scenario.exchange;

/** Why an application waits for a person: the first of its reasons, as a kind only. */
public enum HoldCause {
  /** A check of the scenario speaks against it. */
  CHECK,
  /** A check could not be decided. */
  NOT_DECIDED,
  /** Something is missing, or there are too few or too many of it. */
  REQUIRED,
  /** What several files say of it does not agree. */
  FORMATS,
  /** Another content came in under the same key. */
  OTHER_CONTENT,
  /** A file could not be read surely. */
  FILE,
  /** A value could not be read surely. */
  VALUE,
  /** A value cannot be worked out, or not be written in the core system's characters. */
  WRITING,
  /** A file to hand over is not there. */
  ENCLOSURE,
  /** The screen was not as the scenario says. */
  SCREEN,
  /** All tries failed. */
  TRIES,
  /** It is in the core system already. */
  ALREADY_THERE,
  /** The core system's answer does not tell whether it is there. */
  UNCLEAR,
  /** A reason that this version of the agent has no name for. */
  OTHER
}
