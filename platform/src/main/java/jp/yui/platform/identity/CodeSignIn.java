package jp.yui.platform.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of signing in. */
@Component
public class CodeSignIn {
  private final SecondFactors factors;
  private final Accounts accounts;
  private final Lockout lockout;

  CodeSignIn(SecondFactors factors, Accounts accounts, Lockout lockout) {
    this.factors = factors;
    this.accounts = accounts;
    this.lockout = lockout;
  }

  /**
   * How a code was answered.
   *
   * @param signedIn null unless the code was right
   */
  public record Outcome(CodeAnswer answer, @Nullable Authentication signedIn) {}

  /** Takes the code that somebody owes. */
  @Transactional
  public Outcome give(CodeDue due, String code) {
    CodeAnswer answer = factors.check(due.signInName(), code);
    if (answer != CodeAnswer.RIGHT) {
      return new Outcome(answer, null);
    }
    Account account = accounts.bySignInName(due.signInName()).orElseThrow();
    lockout.right(account);
    return new Outcome(answer, PasswordSignIn.full(account));
  }
}
