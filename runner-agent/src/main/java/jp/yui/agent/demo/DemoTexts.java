package jp.yui.agent.demo;

import jp.yui.agent.home.Texts;

/** What the demo says. */
final class DemoTexts {
  private static final Texts TEXTS = new Texts(DemoTexts.class);

  private DemoTexts() {}

  static String say(String key, Object... details) {
    return TEXTS.say(key, details);
  }
}
