package jp.yui.agent.screen;

import java.util.List;
import org.openqa.selenium.DetachedShadowRootException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.NoSuchFrameException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;

/** Errors that only say that the page was changing just then: the same again may well succeed. */
final class Passing {
  private static final List<String> SIGNS =
      List.of(
          "aborted by navigation",
          "document unloaded",
          "document was unloaded",
          // Firefox while it puts its own error page up; the name of the error says nothing.
          "ns_error_out_of_memory) [nsixpccomponents_utils.evalinsandbox]",
          "context was destroyed",
          "cannot find context",
          "cannot determine loading status",
          "frame was detached",
          "frame detached",
          "detached frame",
          "target frame detached",
          "no such execution context",
          "inspected target navigated",
          "node with given id does not belong");

  private Passing() {}

  static boolean is(WebDriverException e) {
    if (e instanceof StaleElementReferenceException
        || e instanceof NoSuchFrameException
        || e instanceof DetachedShadowRootException) {
      return true;
    }
    String message = String.valueOf(e.getRawMessage()).toLowerCase(java.util.Locale.ROOT);
    boolean generic = e instanceof JavascriptException || e.getClass() == WebDriverException.class;
    return generic && SIGNS.stream().anyMatch(message::contains);
  }
}
