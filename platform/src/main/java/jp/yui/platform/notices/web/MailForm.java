package jp.yui.platform.notices.web;

import java.util.Objects;
import jp.yui.platform.notices.mail.Frequency;
import jp.yui.platform.notices.mail.MailChoice;
import org.jspecify.annotations.Nullable;

/** Where to write to, how often and in which language. */
record MailForm(
    @Nullable String address, @Nullable Frequency frequency, @Nullable String language) {
  static MailForm of(MailChoice choice) {
    String address = Objects.requireNonNullElse(choice.asked(), choice.address());
    return new MailForm(
        Objects.requireNonNullElse(address, ""), choice.frequency(), choice.language());
  }

  /** Once a day disturbs least; nothing is sent before the address is confirmed. */
  static MailForm empty(String language) {
    return new MailForm("", Frequency.DAILY, language);
  }
}
