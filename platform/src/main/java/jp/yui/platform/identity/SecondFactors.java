package jp.yui.platform.identity;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factors: a secret shared with a telephone, and recovery codes. */
@Component
public class SecondFactors {
  private static final int SECRET_BYTES = 20;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Accounts accounts;
  private final Lockout lockout;
  private final Deeds deeds;
  private final SealedSecrets secrets;

  SecondFactors(
      JdbcClient jdbc,
      Clock clock,
      Accounts accounts,
      Lockout lockout,
      Deeds deeds,
      SealedSecrets secrets) {
    this.secrets = secrets;
    this.jdbc = jdbc;
    this.clock = clock;
    this.accounts = accounts;
    this.lockout = lockout;
    this.deeds = deeds;
  }

  /** A secret that nobody has yet, in Base32. */
  public static String newSecret() {
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    return Base32.encode(random);
  }

  public boolean has(long account) {
    return jdbc.sql("select count(*) from second_factor where account = :id")
            .param("id", account)
            .query(Integer.class)
            .single()
        > 0;
  }

  /**
   * Sets one up, where the code shows that the telephone has the secret.
   *
   * @return the recovery codes, to be shown this once; empty where the code is wrong
   */
  @Transactional
  public List<String> setUp(SignedIn who, String secret, String code) {
    OptionalLong step = Totp.stepOf(plain(code), Base32.decode(secret), clock.instant());
    if (step.isEmpty() || has(who.account())) {
      return List.of();
    }
    jdbc.sql("insert into second_factor (account, secret, last_step) values (:id, :secret, :step)")
        .param("id", who.account())
        .param("secret", secrets.seal(who.account(), secret))
        .param("step", step.getAsLong())
        .update();
    List<String> codes = RecoveryCodes.make();
    for (String one : codes) {
      jdbc.sql("insert into recovery_code (account, hash) values (:id, :hash)")
          .param("id", who.account())
          .param("hash", RecoveryCodes.hash(one))
          .update();
    }
    deeds.record("second-factor.on", null);
    return codes;
  }

  /** Turns it off, where the code is right. */
  @Transactional
  public CodeAnswer turnOff(SignedIn who, String code) {
    CodeAnswer answer = check(who.signInName(), code);
    if (answer == CodeAnswer.RIGHT) {
      jdbc.sql("delete from second_factor where account = :id").param("id", who.account()).update();
      deeds.record("second-factor.off", null);
    }
    return answer;
  }

  /** Takes a code once. Codes for one account are looked at one by one, however many come. */
  @Transactional
  CodeAnswer check(String signInName, String code) {
    accounts.lock(signInName);
    Account account = accounts.bySignInName(signInName).filter(Account::active).orElse(null);
    if (account == null || lockout.holds(account)) {
      return CodeAnswer.HELD;
    }
    if (isNewStep(account, plain(code)) || isRecoveryCode(account, code)) {
      return CodeAnswer.RIGHT;
    }
    lockout.wrong(account);
    return CodeAnswer.WRONG;
  }

  private boolean isNewStep(Account account, String code) {
    OptionalLong step =
        secrets
            .of(account.id())
            .map(secret -> Totp.stepOf(code, Base32.decode(secret), clock.instant()))
            .orElse(OptionalLong.empty());
    return step.isPresent()
        && jdbc.sql(
                    """
                    update second_factor set last_step = :step
                    where account = :id and last_step < :step
                    """)
                .param("step", step.getAsLong())
                .param("id", account.id())
                .update()
            == 1;
  }

  private boolean isRecoveryCode(Account account, String code) {
    boolean taken =
        jdbc.sql("delete from recovery_code where account = :id and hash = :hash")
                .param("id", account.id())
                .param("hash", RecoveryCodes.hash(code))
                .update()
            == 1;
    if (taken) {
      deeds.record(account, "recovery-code.used");
    }
    return taken;
  }

  /** Wide digits and spaces are what a Japanese keyboard gives. */
  private static String plain(String code) {
    return Normalizer.normalize(code, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
