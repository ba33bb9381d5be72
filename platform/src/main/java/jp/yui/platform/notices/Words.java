package jp.yui.platform.notices;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A notice in words: the same on the page and in a mail. */
@Component
public class Words {
  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  /** The message {@code notice.CODE}, with its arguments. */
  public String of(String code, List<String> arguments, Locale language) {
    String key = "notice." + code;
    return Objects.requireNonNullElse(
        messages.getMessage(key, arguments.toArray(), key, language), key);
  }

  /** The same, with the arguments as they are kept. */
  public String ofKept(String code, String arguments, Locale language) {
    return of(code, Arguments.apart(arguments), language);
  }
}
