package jp.yui.scenario.trust;

import java.util.Locale;

/** Something was refused; nothing that was trusted before is changed by it. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never sent anywhere
  private final Refusal refusal;

  Refused(RefusalCode code, String file, Object... details) {
    this(Refusal.of(code, file, details));
  }

  Refused(Refusal refusal) {
    super(refusal.code() + ": " + refusal.text(Locale.ENGLISH));
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }

  public RefusalCode code() {
    return refusal.code();
  }
}
