package jp.yui.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts. Looks over municipalities, since whoever signs in has none yet. */
@Repository
public class Accounts {
  private final JdbcClient jdbc;
  private final PasswordEncoder passwords;

  Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
    this.jdbc = jdbc;
    this.passwords = passwords;
  }

  public Optional<Account> bySignInName(String signInName) {
    return jdbc.sql("select * from account where sign_in_name = :name")
        .param("name", signInName.strip().toLowerCase(Locale.ROOT))
        .query(this::account)
        .optional();
  }

  public boolean areNone() {
    return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
  }

  /** Keeps a new account and gives its id. */
  @Transactional
  public long add(NewAccount account) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into account (sign_in_name, name, municipality, password)
            values (:signInName, :name, :municipality, :password)
            """)
        .param("signInName", account.signInName().strip().toLowerCase(Locale.ROOT))
        .param("name", account.name())
        .param("municipality", account.municipality())
        .param("password", passwords.encode(account.password()))
        .update(key, "id");
    long id = Objects.requireNonNull(key.getKeyAs(Long.class));
    for (Role role : account.roles()) {
      jdbc.sql("insert into account_role (account, role) values (:account, :role)")
          .param("account", id)
          .param("role", role.name())
          .update();
    }
    return id;
  }

  /** Sets another password. */
  void choose(long id, String password) {
    jdbc.sql("update account set password = :password where id = :id")
        .param("password", passwords.encode(password))
        .param("id", id)
        .update();
  }

  /** Nobody else looks at this account's codes until the transaction is over. */
  void lock(String signInName) {
    jdbc.sql("select id from account where sign_in_name = :name for update")
        .param("name", signInName)
        .query(Long.class)
        .optional();
  }

  /** Counts one more wrong password or code. Many at once are counted one by one. */
  int countFailure(long id) {
    jdbc.sql("update account set failures = failures + 1 where id = :id").param("id", id).update();
    return jdbc.sql("select failures from account where id = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  /** Sets how many were wrong, and until when the account is closed. */
  void failed(long id, int failures, @Nullable Instant lockedUntil) {
    jdbc.sql("update account set failures = :failures, locked_until = :until where id = :id")
        .param("failures", failures)
        .param("until", lockedUntil == null ? null : Timestamp.from(lockedUntil))
        .param("id", id)
        .update();
  }

  private Account account(ResultSet row, int number) throws SQLException {
    long id = row.getLong("id");
    Timestamp until = row.getTimestamp("locked_until");
    return new Account(
        id,
        row.getString("sign_in_name"),
        row.getString("name"),
        row.getString("municipality"),
        row.getString("password"),
        roles(id),
        row.getBoolean("active"),
        row.getInt("failures"),
        until == null ? null : until.toInstant());
  }

  private Set<Role> roles(long id) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    jdbc.sql("select role from account_role where account = :id")
        .param("id", id)
        .query(String.class)
        .list()
        .forEach(role -> roles.add(Role.valueOf(role)));
    return roles;
  }
}
