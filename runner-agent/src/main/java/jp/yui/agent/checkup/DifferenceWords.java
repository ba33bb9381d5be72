package jp.yui.agent.checkup;

import java.util.List;
import java.util.stream.Collectors;
import jp.yui.agent.home.Texts;
import jp.yui.scenario.exchange.ScreenDifference;
import jp.yui.scenario.exchange.ScreenFeature;

/** Differences in the words of a clerk. */
public final class DifferenceWords {
  private static final Texts TEXTS = new Texts(DifferenceWords.class);

  private DifferenceWords() {}

  /** One line. */
  public static String of(ScreenDifference d) {
    String what = TEXTS.say("kind." + d.feature());
    String line =
        switch (d.kind()) {
          case CHANGED ->
              TEXTS.say(
                  "changed",
                  what,
                  named(d.before()),
                  d.aspects().stream()
                      .map(a -> TEXTS.say("aspect." + a))
                      .collect(Collectors.joining(TEXTS.say("and"))));
          case RENAMED -> TEXTS.say("renamed", what, named(d.before()), named(d.after()));
          case VANISHED -> TEXTS.say("vanished", what, named(d.before()));
          case NEW -> TEXTS.say(d.matters() ? "new.matters" : "new", what, named(d.after()));
          case MOVED -> TEXTS.say("moved", what, named(d.before()));
        };
    return TEXTS.say("line", place(d.place()), line);
  }

  /** Several lines, each below the other. */
  public static String of(List<ScreenDifference> differences) {
    return differences.stream()
        .map(d -> TEXTS.say("item", of(d)))
        .collect(Collectors.joining("\n"));
  }

  /** A screen by where it is met. */
  public static String place(String place) {
    int slash = place.indexOf('/');
    String number = place.substring(slash + 1);
    return number.matches("\\d+")
        ? TEXTS.say("place." + place.substring(0, slash), number)
        : TEXTS.say("place." + place.replace('/', '.'));
  }

  /** One part of a screen, for {@code yui screens show}. */
  public static String of(ScreenFeature feature) {
    StringBuilder line =
        new StringBuilder(
            TEXTS.say("feature", TEXTS.say("kind." + feature.kind()), named(feature.label())));
    if (feature.required()) {
      line.append(TEXTS.say("feature.required"));
    }
    if (feature.most() > 0) {
      line.append(TEXTS.say("feature.most", feature.most()));
    }
    if (feature.options() > 0) {
      line.append(TEXTS.say("feature.options", feature.options()));
    }
    if (!feature.usable()) {
      line.append(TEXTS.say("feature.unusable"));
    }
    return line.toString();
  }

  private static String named(String label) {
    return label.isEmpty() ? TEXTS.say("nameless") : TEXTS.say("named", label);
  }
}
