package jp.yui.agent.screen.browser;

/**
 * No browser, or none with a driver that fits. The message is one Japanese sentence for a clerk.
 */
public final class BrowserMissing extends Exception {
  private static final long serialVersionUID = 1L;

  BrowserMissing(String message) {
    super(message);
  }
}
