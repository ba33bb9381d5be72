package jp.yui.platform.screens.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why nobody needs to be warned any more. */
record ClosingForm(@NotBlank @Size(max = 400) String reason) {}
