package jp.yui.platform.begin.web;

import jakarta.validation.constraints.Size;

/** A list of work as it was typed. */
record LinesForm(@Size(max = 30_000) String lines) {}
