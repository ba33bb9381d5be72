package jp.yui.agent.check;

import java.util.Locale;
import jp.yui.scenario.problem.Catalogue;

/** What reasons say to a clerk: Japanese unless {@code YUI_LANG=en}. */
final class Words {
  private static final Catalogue TEXTS =
      new Catalogue(
          "jp.yui.agent.check.messages",
          "en".equals(System.getenv("YUI_LANG")) ? Locale.ENGLISH : Locale.JAPANESE);

  private Words() {}

  static String say(String key, Object... details) {
    return TEXTS.message(key, details);
  }
}
