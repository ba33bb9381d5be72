package jp.yui.practice.fault;

import org.jspecify.annotations.Nullable;

/** The registration was recorded; nobody is told. */
class LostAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final @Nullable Integer status;

  LostAnswer(@Nullable Integer status) {
    super("the answer is lost on request");
    this.status = status;
  }

  @Nullable Integer status() {
    return status;
  }
}
