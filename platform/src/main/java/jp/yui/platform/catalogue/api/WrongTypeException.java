package jp.yui.platform.catalogue.api;

/** Something was sent that is no zip. */
final class WrongTypeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
