package jp.yui.agent.normalise;

import java.util.regex.Pattern;
import jp.yui.scenario.japanese.Widths;

/** E-mail addresses: half-width, one of them; upper and lower case are kept. */
final class EmailReader implements KindReader {
  private static final Pattern ADDRESS =
      Pattern.compile("[\\x21-\\x7E&&[^@,;:<>()\\[\\]\\\\\"]]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  @Override
  public Reading read(String text) {
    String plain = Widths.half(text);
    return ADDRESS.matcher(plain).matches()
        ? Reading.of(plain)
        : Reading.of("", Note.hold("email-unreadable"));
  }
}
