package jp.yui.platform.screens;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.yui.scenario.exchange.ScreenDifference;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Differences of screens in the words in which the agent says them too. */
@Component
public class Wording {
  private final MessageSource messages;

  Wording(MessageSource messages) {
    this.messages = messages;
  }

  /** A line for each. */
  public List<String> of(List<ScreenDifference> differences, Locale language) {
    return differences.stream().map(one -> of(one, language)).toList();
  }

  private String of(ScreenDifference d, Locale in) {
    String what = say(in, "kind." + d.feature());
    String line =
        switch (d.kind()) {
          case CHANGED ->
              say(
                  in,
                  "changed",
                  what,
                  named(d.before(), in),
                  d.aspects().stream()
                      .map(aspect -> say(in, "aspect." + aspect))
                      .collect(Collectors.joining(say(in, "and"))));
          case RENAMED -> say(in, "renamed", what, named(d.before(), in), named(d.after(), in));
          case VANISHED -> say(in, "vanished", what, named(d.before(), in));
          case NEW -> say(in, d.matters() ? "new.matters" : "new", what, named(d.after(), in));
          case MOVED -> say(in, "moved", what, named(d.before(), in));
        };
    return say(in, "line", place(d.place(), in), line);
  }

  private String place(String place, Locale in) {
    int slash = place.indexOf('/');
    String number = place.substring(slash + 1);
    return slash > 0 && number.matches("\\d+")
        ? say(in, "place." + place.substring(0, slash), number)
        : say(in, "place." + place.replace('/', '.'));
  }

  private String named(String label, Locale in) {
    return label.isEmpty() ? say(in, "nameless") : say(in, "named", label);
  }

  private String say(Locale in, String key, Object... arguments) {
    String code = "screens." + key;
    return Objects.requireNonNullElse(messages.getMessage(code, arguments, code, in), code);
  }
}
