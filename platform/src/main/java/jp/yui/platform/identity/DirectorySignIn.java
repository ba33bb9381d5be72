package jp.yui.platform.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yui.platform.identity.DirectoryRefusedException.Why;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets in whom a directory has made sure of. Makes no account; the first time somebody comes, the
 * account of that name becomes theirs, and stays theirs whatever the directory calls them later.
 */
@Component
public class DirectorySignIn {
  /** What a sign-in name may be: with other letters, lower case could make two names one. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._@-]{1,60}");

  private final Accounts accounts;
  private final DirectoryBonds bonds;
  private final SecondFactors factors;
  private final Lockout lockout;

  DirectorySignIn(Accounts accounts, DirectoryBonds bonds, SecondFactors factors, Lockout lockout) {
    this.accounts = accounts;
    this.bonds = bonds;
    this.factors = factors;
    this.lockout = lockout;
  }

  /**
   * Who that is here, with a code still due where there is a second factor.
   *
   * @param names that the directory vouches for
   * @param strong whether the directory asked for a second factor itself. It counts for an account
   *     that is theirs already; to claim one that has a second factor, this is asked for as well.
   * @throws DirectoryRefusedException where nobody, or nobody for certain
   */
  public Authentication come(
      Directory directory, DirectoryPerson person, List<String> names, boolean strong) {
    Optional<String> known = bonds.signInName(person);
    Account account =
        known.isPresent() ? accounts.bySignInName(known.get()).orElseThrow() : byName(names);
    if (!account.active() || !directory.speaksFor(account.municipality())) {
      throw refused(account, Why.UNKNOWN);
    }
    if (known.isEmpty() && bonds.has(account.id())) {
      throw refused(account, Why.TAKEN);
    }
    if (lockout.holds(account)) {
      throw refused(account, Why.LOCKED);
    }
    if (factors.has(account.id()) && !(strong && known.isPresent())) {
      return UsernamePasswordAuthenticationToken.authenticated(
          new CodeDue(account.signInName(), person), null, List.of());
    }
    if (!bonds.claim(account, person)) {
      throw refused(account, Why.TAKEN);
    }
    lockout.rightByDirectory(account);
    return PasswordSignIn.full(account);
  }

  private Account byName(List<String> names) {
    List<Account> found =
        names.stream()
            .filter(name -> NAME.matcher(name).matches())
            .map(accounts::bySignInName)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    if (found.size() == 1) {
      return found.getFirst();
    }
    lockout.unknownOfDirectory();
    throw new DirectoryRefusedException(found.isEmpty() ? Why.UNKNOWN : Why.AMBIGUOUS);
  }

  private DirectoryRefusedException refused(Account account, Why why) {
    lockout.refusedOfDirectory(account);
    return new DirectoryRefusedException(why);
  }
}
