package jp.yui.platform.sealing;

/** Something sealed does not open: it was changed, moved, or sealed under another key. */
public final class SealBrokenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SealBrokenException(String context) {
    super("does not open: " + context);
  }
}
