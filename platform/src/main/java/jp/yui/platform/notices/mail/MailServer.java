package jp.yui.platform.notices.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server that the settings name. */
@Component
class MailServer {
  private final MailSettings settings;
  private final Clock clock;
  private final JavaMailSenderImpl sender;

  MailServer(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.sender = sender(settings);
  }

  /** Hands a letter over; null where the server took it. */
  @Nullable Fault send(Letter letter) {
    try {
      sender.send(message(letter));
      return null;
    } catch (MessagingException | UnsupportedEncodingException e) {
      return fault(Fault.Kind.MAKE, e, letter);
    } catch (MailAuthenticationException e) {
      return fault(Fault.Kind.SIGN_IN, cause(e), letter);
    } catch (MailSendException e) {
      if (e.getFailedMessages().isEmpty()) {
        return null; // only the good-bye failed: the server has it
      }
      // With a cause of its own the server could not be reached; else this one letter was refused.
      Throwable first =
          e.getMessageExceptions().length == 0 ? cause(e) : e.getMessageExceptions()[0];
      return e.getCause() == null && first instanceof SendFailedException
          ? fault(Fault.Kind.REFUSED, innermost(first), letter)
          : fault(Fault.Kind.REACH, first, letter);
    } catch (MailException e) {
      return fault(Fault.Kind.REACH, cause(e), letter);
    }
  }

  private MimeMessage message(Letter letter)
      throws MessagingException, UnsupportedEncodingException {
    MimeMessage message = sender.createMimeMessage();
    message.setFrom(new InternetAddress(settings.from(), "結（Yui）", "UTF-8"));
    message.setRecipients(
        MimeMessage.RecipientType.TO, new Address[] {new InternetAddress(letter.to(), true)});
    message.setSubject(letter.subject(), "UTF-8");
    message.setText(letter.text(), "UTF-8");
    message.setHeader("Content-Transfer-Encoding", "base64");
    message.setHeader("Message-ID", letter.messageId());
    // RFC 3834: no answering machine answers this.
    message.setHeader("Auto-Submitted", "auto-generated");
    if (!letter.stop().isEmpty()) {
      message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
    }
    message.setSentDate(Date.from(clock.instant()));
    return message;
  }

  private static JavaMailSenderImpl sender(MailSettings settings) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost(settings.host());
    sender.setPort(settings.reached());
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    Properties talk = sender.getJavaMailProperties();
    String patience = String.valueOf(settings.timeout().toMillis());
    talk.put("mail.smtp.connectiontimeout", patience);
    talk.put("mail.smtp.timeout", patience);
    talk.put("mail.smtp.writetimeout", patience);
    talk.put("mail.smtp.quitwait", "false");
    talk.put("mail.smtp.starttls.enable", String.valueOf(settings.security() == Secrecy.STARTTLS));
    talk.put(
        "mail.smtp.starttls.required", String.valueOf(settings.security() == Secrecy.STARTTLS));
    talk.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == Secrecy.TLS));
    talk.put("mail.smtp.ssl.checkserveridentity", "true");
    if (!settings.certificate().isBlank()) {
      talk.put("mail.smtp.ssl.socketFactory", trusting(settings.certificate()));
    }
    if (!settings.user().isBlank()) {
      talk.put("mail.smtp.auth", "true");
      sender.setUsername(settings.user());
      sender.setPassword(settings.password());
    }
    return sender;
  }

  private static Object trusting(String certificate) {
    PemSslStoreDetails trusted =
        PemSslStoreDetails.forCertificate(Path.of(certificate).toUri().toString());
    return SslBundle.of(new PemSslStoreBundle(null, trusted)).createSslContext().getSocketFactory();
  }

  private static Throwable cause(MailException e) {
    return e.getCause() == null ? e : e.getCause();
  }

  private static Throwable innermost(Throwable e) {
    Throwable inner = e;
    while (inner instanceof MessagingException messaging && messaging.getNextException() != null) {
      inner = messaging.getNextException();
    }
    return inner;
  }

  private static Fault fault(Fault.Kind kind, Throwable why, Letter letter) {
    return new Fault(kind, String.valueOf(why.getMessage()).replace(letter.to(), "…"));
  }
}
