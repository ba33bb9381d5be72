package jp.yui.agent.intake.source;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;

/** The words in which a clerk is told what is wrong with a file. */
public final class Words {
  private final ResourceBundle bundle;

  public Words(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            "jp.yui.agent.intake.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text of {@code code}; numbers are written without thousands separators. */
  public String say(String code, Object... arguments) {
    return new MessageFormat(bundle.getString(code), Locale.ROOT)
        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
  }

  /** A problem whose code is also the name of its text. */
  public SourceProblem problem(String code, Place place, Object... arguments) {
    return new SourceProblem(code, say(code, arguments), place);
  }

  /** Names in a row, as a sentence has them. */
  public String list(Iterable<String> names) {
    return String.join(bundle.getString("list-separator"), names);
  }
}
