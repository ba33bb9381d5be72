package jp.yui.agent.sync;

import jp.yui.agent.home.Texts;

/** What this room says. */
final class SyncTexts {
  static final Texts TEXTS = new Texts(SyncTexts.class);

  private SyncTexts() {}
}
