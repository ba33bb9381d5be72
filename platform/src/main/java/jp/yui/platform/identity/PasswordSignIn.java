package jp.yui.platform.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The first factor; where there is a second, it leads no further than to the page that asks for it.
 * Says the same, after the same time, of a wrong name and a wrong password.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
  private final Accounts accounts;
  private final Lockout lockout;
  private final SecondFactors factors;
  private final PasswordEncoder passwords;
  private final Directories directories;
  private final String nobodys;

  PasswordSignIn(
      Accounts accounts,
      Lockout lockout,
      SecondFactors factors,
      PasswordEncoder passwords,
      Directories directories) {
    this.directories = directories;
    this.factors = factors;
    this.accounts = accounts;
    this.lockout = lockout;
    this.passwords = passwords;
    this.nobodys = passwords.encode("compared where there is no account, to take as long");
  }

  @Override
  public Authentication authenticate(Authentication given) {
    String password = String.valueOf(given.getCredentials());
    Optional<Account> found = accounts.bySignInName(given.getName()).filter(Account::active);
    boolean right = passwords.matches(password, found.map(Account::password).orElse(nobodys));
    if (found.isEmpty()) {
      lockout.unknown();
      throw new BadCredentialsException("unknown");
    }
    Account account = found.get();
    if (lockout.holds(account)) {
      lockout.refusedWhileHeld(account);
      throw new LockedException("locked");
    }
    if (!right) {
      lockout.wrong(account);
      throw new BadCredentialsException("wrong");
    }
    if (directories.isOnlyWay(account.municipality())) {
      // Said to whoever knows the password only: to others it would tell that there is an account.
      lockout.refusedWhileHeld(account);
      throw new DirectoryOnlyException();
    }
    if (factors.has(account.id())) {
      return UsernamePasswordAuthenticationToken.authenticated(
          new CodeDue(account.signInName(), null), null, List.of());
    }
    lockout.right(account);
    return full(account);
  }

  /** With the last factor given. */
  static Authentication full(Account account) {
    return UsernamePasswordAuthenticationToken.authenticated(
        SignedIn.as(account),
        null,
        List.copyOf(
            account.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList()));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
