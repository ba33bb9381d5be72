package jp.yui.platform.begin.web;

import jakarta.validation.constraints.Size;

/** A list of work as it was typed. */
record LinesForm(@Size(max = MOST) String lines) {
  /** Characters. */
  static final int MOST = 30_000;
}
