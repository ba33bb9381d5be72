package jp.yui.agent.cli;

import jp.yui.agent.checkup.DifferenceWords;
import jp.yui.agent.sync.Released;
import jp.yui.scenario.exchange.ScreenWarning;

/** What a clerk is told of a warning that came from the platform. */
record WarningWords(ScreenWarning warning) {

  /** One warning with its differences. */
  String line() {
    return say(
        "line",
        warning.id(),
        warning.name(),
        warning.versions(),
        DifferenceWords.of(warning.differences()));
  }

  /** Held: the own screens cannot be compared with anything. */
  String noBaseline() {
    return held(say("no-baseline"));
  }

  /** Held: the own screens could not be looked at. */
  String unable(String why) {
    return held(say("unable", why));
  }

  private String held(String why) {
    return line() + "\n" + why + "\n" + say("next", warning.id());
  }

  /** Held: the own screens changed too. */
  String same(String own) {
    return own + "\n" + say("also", warning.id());
  }

  /** Goes on: the own screens are as they were accepted. */
  String other() {
    return say("other", warning.id());
  }

  /** Goes on: a person looked. */
  String released(Released.One by) {
    return say("released", warning.id(), by.by(), by.why());
  }

  private static String say(String key, Object... values) {
    return Yui.TEXTS.say("warning." + key, values);
  }
}
