package jp.yui.platform.identity;

import jp.yui.platform.audit.AuditTrail;
import jp.yui.platform.audit.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes into the audit record what is done here and now. To be called in the deed's transaction.
 */
@Component
public class Deeds {
  /** No sign-in name has brackets. */
  private static final String NOBODY = "(unknown)";

  private static final String PLATFORM = "(platform)";

  private final AuditTrail trail;

  Deeds(AuditTrail trail) {
    this.trail = trail;
  }

  /**
   * What whoever is signed in did; without anybody, the platform itself.
   *
   * @param action a code whose text is the message {@code deed.CODE}
   * @param subject to what it was done, never a secret
   */
  public void record(String action, @Nullable String subject) {
    SignedIn who = SignedIn.orNobody();
    if (who == null) {
      write(PLATFORM, null, action, subject);
    } else {
      write(who.signInName(), who.municipality(), action, subject);
    }
  }

  void record(Account by, String action) {
    write(by.signInName(), by.municipality(), action, null);
  }

  void record(SignedIn by, String action) {
    write(by.signInName(), by.municipality(), action, null);
  }

  /** The name that was typed is not kept: now and then it is somebody's password. */
  void recordOfUnknown(String action) {
    write(NOBODY, null, action, null);
  }

  private void write(
      String actor, @Nullable String municipality, String action, @Nullable String subject) {
    trail.record(new Deed(actor, municipality, action, subject, address()));
  }

  private static String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? request.getRequest().getRemoteAddr()
        : "-";
  }
}
