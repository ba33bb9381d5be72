package jp.yui.platform.items.web;

import jakarta.validation.constraints.Size;

/** A header line as it was pasted. */
record HeaderForm(@Size(max = 20_000) String header) {}
