package jp.yui.scenario.trust;

/** Why something was refused. The names are stable: tools, tests and reports go by them. */
public enum RefusalCode {
  /** The other side cannot be reached, or the line broke. No sign of an attack. */
  UNREACHABLE,
  /** A file that must be there is not there. */
  MISSING,
  /** More bytes than may be: endless data. */
  TOO_LARGE,
  /** Not JSON, not of its form, or of a specification that is unknown here. */
  MALFORMED,
  /** A file that says that it is of another role. */
  WRONG_ROLE,
  /** Too few good signatures by the keys that may sign it. */
  NOT_SIGNED,
  /** Older than what was trusted before. */
  ROLLBACK,
  /** Not the version that the file above it names. */
  WRONG_VERSION,
  /** Not the content that the file above it names. */
  WRONG_CONTENT,
  /** A role's file that was there before is no longer named. */
  VANISHED,
  /** Past its date: nothing newer may have been let through. */
  EXPIRED,
  /** More roles than may be asked. */
  TOO_MANY_ROLES,
  /** Nobody who may vouch for that file does. */
  NO_SUCH_TARGET,
  /** No root was ever given, or the one that is kept is not whole. */
  NO_TRUST,
  /** A root was given before; it is never replaced by hand. */
  ALREADY_TRUSTED,
  /** The publisher's signature is missing or not of its form. */
  PUBLISHER_UNSIGNED,
  /** Signed by a key that the consortium does not know for that municipality. */
  PUBLISHER_UNKNOWN,
  /** The publisher's signature does not fit what it is over. */
  PUBLISHER_SIGNATURE,
  /** A file in the bundle is missing, changed, or one too many. */
  PUBLISHER_CONTENT,
  /** The bundle is signed, but as another scenario or version. */
  PUBLISHER_OTHER,
  /** What another terminal is to do. */
  ORDER_OTHER,
  /** Not a file for terminals without a line, or not a whole one. */
  MEDIUM_UNREADABLE,
  /** Something in such a file that does not belong there, or twice. */
  MEDIUM_FOREIGN,
  /** What is in such a file is not what the platform put there. */
  MEDIUM_CHANGED,
  /** The passphrase does not open the key file. */
  KEY_LOCKED,
  /** No key file, or one that is not protected as it must be. */
  KEY_FILE,
  /** The key may not sign this file. */
  KEY_NOT_HOLDER,
  /** The key has signed this file already. */
  KEY_SIGNED,
  /** The plan of a ceremony does not hold: threshold, a key used twice. */
  PLAN,
  /** The plan is as what is in use. */
  NO_CHANGE,
  /** More in a file to be signed than a ceremony puts there. */
  NOT_PLAIN,
  /** Not enough signatures yet to put the file into use. */
  INCOMPLETE,
  /** Another change waits for signatures. */
  PENDING,
  /** No change waits for signatures. */
  NOT_PENDING
}
