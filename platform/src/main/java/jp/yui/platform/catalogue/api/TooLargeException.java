package jp.yui.platform.catalogue.api;

/** More was sent than is read. */
final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
