package jp.yui.platform.effects.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a summary is taken back. */
record ReasonForm(@NotBlank @Size(max = 200) String reason) {}
