package jp.yui.practice.fault;

import org.jspecify.annotations.Nullable;

/** The registration was recorded; nobody is told. */
class LostAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final @Nullable Integer status;
  private final boolean silent;

  LostAnswer(Fault fault) {
    super("the answer is lost on request");
    this.status = fault.status();
    this.silent = Boolean.TRUE.equals(fault.silent());
  }

  @Nullable Integer status() {
    return status;
  }

  boolean silent() {
    return silent;
  }
}
