package jp.yui.agent.reporting;

import jp.yui.agent.home.Texts;

/** What this room says. */
final class ReportingTexts {
  static final Texts TEXTS = new Texts(ReportingTexts.class);

  private ReportingTexts() {}
}
