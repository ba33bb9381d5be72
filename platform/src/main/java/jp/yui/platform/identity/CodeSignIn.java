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
  private final DirectoryBonds bonds;

  CodeSignIn(SecondFactors factors, Accounts accounts, Lockout lockout, DirectoryBonds bonds) {
    this.bonds = bonds;
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
    DirectoryPerson sentAs = due.sentAs();
    if (sentAs == null) {
      lockout.right(account);
    } else if (bonds.claim(account, sentAs)) {
      lockout.rightByDirectory(account);
    } else {
      return new Outcome(CodeAnswer.HELD, null);
    }
    return new Outcome(answer, PasswordSignIn.full(account));
  }
}
