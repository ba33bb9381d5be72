package jp.yui.platform.catalogue.api;

/** There is nothing of that name. */
final class NotThereException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
