package jp.yui.platform.notices;

import java.sql.Timestamp;
import java.time.Clock;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.notices.mail.Digests;
import jp.yui.platform.notices.mail.MailSwitch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what happened that concerns them. */
@Component
public class Notices {
  private static final String HOLDS =
      """
      a.municipality is not distinct from cast(:municipality as char(6))
      and exists (select 1 from account_role r where r.account = a.id and r.role = :role)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final MailSwitch mail;

  Notices(JdbcClient jdbc, Clock clock, MailSwitch mail) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.mail = mail;
  }

  /**
   * Tells somebody, in the site and by mail as they chose. To be called in the deed's transaction:
   * what is rolled back is not told. Of several people, whoever is signed in and so did it is left
   * out.
   *
   * @param code of the words: the message {@code notice.CODE} of the caller's module
   * @param link a path of this site, where to look
   * @param arguments of the message, kept as texts; never what is personal
   * @throws IllegalArgumentException where the link leads elsewhere
   */
  @Transactional
  public void tell(To to, String code, String link, Object... arguments) {
    if (!link.startsWith("/") || link.startsWith("//") || link.contains("\\")) {
      throw new IllegalArgumentException("not a path of this site: " + link);
    }
    jdbc.sql(
            """
            insert into notice (account, code, arguments, link, told_at, mail_due_at)
            select a.id, cast(:code as varchar), cast(:arguments as varchar),
              cast(:link as varchar), cast(:now as timestamp with time zone),
              case when m.address is null then null
                when m.frequency = 'AT_ONCE' then cast(:now as timestamp with time zone)
                when m.frequency = 'DAILY' then cast(:digest as timestamp with time zone) end
            from account a left join mail_address m on m.account = a.id and :mailed
            where a.active and a.id <> :but and\s"""
                + who(to))
        .param("code", code)
        .param("arguments", Arguments.joined(arguments))
        .param("link", link)
        .param("now", Timestamp.from(clock.instant()))
        .param("digest", Timestamp.from(Digests.after(clock.instant())))
        .param("mailed", mail.isOn())
        .param("but", to instanceof To.One ? 0 : doer())
        .param("id", to instanceof To.One one ? one.id() : 0)
        .param("municipality", to instanceof To.Holders holders ? holders.municipality() : null)
        .param("role", to instanceof To.Holders holders ? holders.role().name() : "")
        .update();
  }

  private static String who(To to) {
    return switch (to) {
      case To.One one -> "a.id = :id";
      case To.Holders holders -> HOLDS;
      case To.Everybody everybody -> "true";
    };
  }

  private static long doer() {
    @Nullable SignedIn who = SignedIn.orNobody();
    return who == null ? 0 : who.account();
  }
}
