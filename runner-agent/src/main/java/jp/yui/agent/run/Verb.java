package jp.yui.agent.run;

/**
 * The fixed vocabulary of our routes. A scenario only fills the parameters of these; it cannot name
 * an endpoint.
 */
enum Verb {
  /** Opens a batch and lists the files of the inbox. */
  INBOX,
  /** Keeps the original of a file, unchanged. */
  KEEP,
  /** Reads a file: one record after the other. */
  INTAKE,
  /** Names and normalises the values of a record. */
  NORMALISE,
  /** Puts the records of one application together. */
  GATHER,
  /** Lists the gathered applications. */
  APPLICATIONS,
  /** Decides: post, hold or reject. */
  CHECK,
  /** Writes the decision into the ledger. */
  ENTER,
  /** Lists what is ready to be posted. */
  READY,
  /** Posts one application through the screens. */
  POST,
  /** Writes the outcome into the ledger. */
  RECORD;

  /** As it stands in the route: {@code yui:intake}. */
  String uri() {
    return YuiComponent.SCHEME + ":" + word();
  }

  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
