package jp.yui.platform.notices.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yui.platform.identity.OneTimeToken;
import jp.yui.platform.items.ApplicantData;
import jp.yui.platform.notices.Words;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails: plain text, in the language of whoever gets them. */
@Component
class Letters {
  static final Duration GOOD_FOR = Duration.ofHours(24);
  private static final int MOST = 50;
  private static final int LONGEST_SUBJECT = 80;

  private final JdbcClient jdbc;
  private final MessageSource messages;
  private final Words words;
  private final MailSettings settings;
  private final Clock clock;

  Letters(
      JdbcClient jdbc, MessageSource messages, Words words, MailSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.messages = messages;
    this.words = words;
    this.settings = settings;
    this.clock = clock;
  }

  private record Reader(String address, String asked, String language, String stopToken) {
    Locale locale() {
      return Locale.of(language);
    }
  }

  private record Told(long id, String code, String arguments) {}

  /** Nothing where nobody wants it any more. */
  @Transactional
  Optional<Letter> letter(Claimed mail) {
    return switch (mail.kind()) {
      case CONFIRM -> reader(mail, "m.asked is not null").map(reader -> confirm(mail, reader));
      case NOTICES ->
          reader(mail, "m.address is not null and m.frequency <> 'NONE'")
              .flatMap(reader -> notices(mail, reader));
    };
  }

  private Optional<Reader> reader(Claimed mail, String wanted) {
    return jdbc.sql(
            """
            select coalesce(m.address, '') as address, coalesce(m.asked, '') as asked,
              m.language, m.stop_token
            from mail_address m join account a on a.id = m.account
            where m.account = :account and a.active and\s"""
                + wanted)
        .param("account", mail.account())
        .query(Reader.class)
        .optional();
  }

  /** The link is made now and kept nowhere but in the mail itself. */
  private Letter confirm(Claimed mail, Reader reader) {
    String token = OneTimeToken.make();
    jdbc.sql(
            """
            update mail_address set token_digest = :digest, good_until = :until
            where account = :account
            """)
        .param("digest", OneTimeToken.digest(token))
        .param("until", Timestamp.from(clock.instant().plus(GOOD_FOR)))
        .param("account", mail.account())
        .update();
    String link = settings.link("/account/mail/confirm?token=" + token);
    return new Letter(
        reader.asked(),
        say("mail.confirm.subject", reader),
        say("mail.confirm.text", reader, link, GOOD_FOR.toHours()),
        messageId(mail),
        "");
  }

  private Optional<Letter> notices(Claimed mail, Reader reader) {
    List<Told> told =
        jdbc.sql("select id, code, arguments from notice where mail = :mail order by id")
            .param("mail", mail.id())
            .query(Told.class)
            .list();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(say("mail.notices.begin", reader, told.size()));
    for (Told one : told.subList(0, Math.min(MOST, told.size()))) {
      text.append("\n\n").append(in(one, reader));
      text.append('\n').append(settings.link("/notices/" + one.id()));
    }
    if (told.size() > MOST) {
      text.append("\n\n").append(say("mail.notices.more", reader, told.size() - MOST));
      text.append('\n').append(settings.link("/notices"));
    }
    String stop = settings.link("/mail/stop?token=" + reader.stopToken());
    text.append("\n\n")
        .append(say("mail.notices.end", reader, settings.link("/account/mail"), stop));
    String subject =
        told.size() == 1
            ? say("mail.notices.subject", reader, in(told.getFirst(), reader))
            : say("mail.notices.subject.many", reader, told.size());
    return Optional.of(
        new Letter(reader.address(), oneLine(subject), text.toString(), messageId(mail), stop));
  }

  /** As on the site, unless somebody wrote into it what may not leave the site. */
  private String in(Told told, Reader reader) {
    String said = words.ofKept(told.code(), told.arguments(), reader.locale());
    return ApplicantData.isIn(said) ? say("mail.notices.withheld", reader) : said;
  }

  private String messageId(Claimed mail) {
    return "<" + mail.messageId() + "@" + settings.domain() + ">";
  }

  private String say(String code, Reader reader, Object... arguments) {
    return messages.getMessage(code, arguments, reader.locale());
  }

  /** A head has one line; a second one would be another head. */
  private static String oneLine(String subject) {
    String plain = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    int end =
        plain.offsetByCodePoints(
            0, Math.min(LONGEST_SUBJECT, plain.codePointCount(0, plain.length())));
    return end == plain.length() ? plain : plain.substring(0, end) + "…";
  }
}
