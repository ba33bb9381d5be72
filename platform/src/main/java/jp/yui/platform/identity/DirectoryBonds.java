package jp.yui.platform.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which account belongs to whom of a directory. Claimed once; an administrator may release it. */
@Component
public class DirectoryBonds {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Accounts accounts;
  private final Deeds deeds;

  DirectoryBonds(JdbcClient jdbc, Clock clock, Accounts accounts, Deeds deeds) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.accounts = accounts;
    this.deeds = deeds;
  }

  /** The sign-in name of the account that is this person's. */
  Optional<String> signInName(DirectoryPerson person) {
    return jdbc.sql(
            """
            select a.sign_in_name from directory_person d join account a on a.id = d.account
            where d.issuer = :issuer and d.subject = :subject
            """)
        .param("issuer", person.issuer())
        .param("subject", person.subject())
        .query(String.class)
        .optional();
  }

  boolean has(long account) {
    return jdbc.sql("select count(*) from directory_person where account = :id")
            .param("id", account)
            .query(Integer.class)
            .single()
        > 0;
  }

  /**
   * Makes the account this person's, where it is nobody's yet. An invitation that still waits is
   * taken up by it.
   *
   * @return whether it is this person's now
   */
  @Transactional
  boolean claim(Account account, DirectoryPerson person) {
    accounts.lock(account.signInName());
    Optional<String> theirs = signInName(person);
    if (theirs.isPresent() || has(account.id())) {
      return theirs.filter(account.signInName()::equals).isPresent();
    }
    jdbc.sql(
            """
            insert into directory_person (issuer, subject, account, claimed_at)
            values (:issuer, :subject, :account, :now)
            """)
        .param("issuer", person.issuer())
        .param("subject", person.subject())
        .param("account", account.id())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    jdbc.sql("delete from invitation where account = :id").param("id", account.id()).update();
    deeds.record(account, "directory.claimed");
    return true;
  }

  /** Makes the account nobody's again; the caller sees to whose accounts may be released. */
  @Transactional
  public void release(long account, String signInName) {
    int gone =
        jdbc.sql("delete from directory_person where account = :id").param("id", account).update();
    if (gone > 0) {
      deeds.record("directory.released", signInName);
    }
  }
}
