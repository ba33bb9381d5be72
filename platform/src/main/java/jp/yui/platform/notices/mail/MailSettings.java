package jp.yui.platform.notices.mail;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator says of mail. Without a host there is none.
 *
 * @param port 0 for what is usual: 587, or 465 for TLS
 * @param user empty where the server asks for none
 * @param from the sender's address
 * @param site where people open the site, for the links; never taken from a request, since whoever
 *     asks can write there what they like
 * @param certificate a file (PEM) of those whom to believe that a server is the mail server; empty
 *     for Java's own list
 * @param timeout for each answer of the server
 */
@ConfigurationProperties("yui.mail")
record MailSettings(
    @DefaultValue("") String host,
    @DefaultValue("0") int port,
    @DefaultValue("STARTTLS") Secrecy security,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("") String from,
    @DefaultValue("") String site,
    @DefaultValue("") String certificate,
    @DefaultValue("20s") Duration timeout) {
  private static final int SUBMISSION = 587;
  private static final int SUBMISSION_TLS = 465;

  MailSettings {
    site = site.strip().replaceFirst("/+$", "");
    if (!host.isBlank() && (!Address.isOne(from) || domain(site) == null)) {
      throw new IllegalArgumentException(
          "メールを送るには、YUI_MAIL_FROM（差出人のアドレス）と YUI_SITE（このサイトの URL。例 https://yui.example.lg.jp）も"
              + "設定してください。To send mail, set YUI_MAIL_FROM and YUI_SITE too.");
    }
  }

  boolean isOn() {
    return !host.isBlank();
  }

  int reached() {
    return port != 0 ? port : security == Secrecy.TLS ? SUBMISSION_TLS : SUBMISSION;
  }

  /** Of a path of the site. */
  String link(String path) {
    return site + path;
  }

  /** The site's own name, for what must be one of its kind in the world. */
  String domain() {
    String domain = domain(site);
    return domain == null ? "localhost" : domain;
  }

  private static @Nullable String domain(String site) {
    try {
      URI uri = URI.create(site);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web ? uri.getHost() : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Records print their fields; this one must not. */
  @Override
  public String toString() {
    return "MailSettings[" + host + "]";
  }
}
