package jp.yui.agent.screen.browser;

/** The browsers that can be driven. */
public enum BrowserKind {
  CHROME,
  EDGE,
  CHROMIUM,
  FIREFOX;

  /** Whether it speaks the Chrome DevTools Protocol. */
  public boolean chromium() {
    return this != FIREFOX;
  }
}
