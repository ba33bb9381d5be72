package jp.yui.scenario.expression;

/** What an expression is for; decides what it may speak of. */
public enum Purpose {
  /** A check of the procedure: items only, for a procedure knows no product. */
  CHECK,
  /** A value or condition while an application is posted or looked for. */
  VALUE,
  /** What is filled into a field of the sign-in: the only place where secrets may go. */
  SIGN_IN_FILL,
  /** Anything else before or after applications are posted: sign-in, sign-out. */
  SESSION,
  /** The steps that drive a calendar: {@code date} is the date to pick. */
  PICKER;

  boolean seesItems() {
    return this == CHECK || this == VALUE;
  }

  boolean seesSettings() {
    return this != CHECK;
  }

  boolean seesSecrets() {
    return this == SIGN_IN_FILL;
  }
}
